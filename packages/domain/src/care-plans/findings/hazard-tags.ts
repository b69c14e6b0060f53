import type { PlannedActivity } from '../../goals/planned-activity.ts';

/** The tags of one planned activity. `isChecked` false: part of it has no tags yet, and is never shown as safe. */
export interface ActivityTags {
  readonly tags: ReadonlySet<string>;
  readonly isChecked: boolean;
}

interface HasTags {
  readonly code: string;
  readonly hazardTags: readonly string[] | null;
}

/** What of the catalogue has tags. */
export interface Tagged {
  readonly techniques: readonly HasTags[];
  readonly tools: readonly (HasTags & { readonly latexFreeVariant: boolean })[];
}

const LATEX = 'LATEX';

/** Whether a tool has latex in it and can be had without. */
export function canBeLatexFree({ hazardTags, latexFreeVariant }: Tagged['tools'][number]): boolean {
  return latexFreeVariant && hazardTags?.includes(LATEX) === true;
}

/** Reads the tags of planned activities. Made once a run, so that a long plan costs one look-up an activity. */
export function readTags(catalogue: Tagged): (activity: PlannedActivity) => ActivityTags {
  const techniques = new Map(catalogue.techniques.map((each) => [each.code, each]));
  const tools = new Map(catalogue.tools.map((each) => [each.code, each]));

  /** A latex-free tool drops LATEX only where such a form exists. */
  const tagsOfTool = ({ tool, latexFree }: PlannedActivity['tools'][number]): readonly string[] | null => {
    const known = tools.get(tool);
    const tags = known?.hazardTags ?? null;
    const isWithout = latexFree && known !== undefined && canBeLatexFree(known);
    return isWithout ? (tags?.filter((tag) => tag !== LATEX) ?? null) : tags;
  };

  return (activity) => {
    const lists = [techniques.get(activity.technique)?.hazardTags ?? null, ...activity.tools.map(tagsOfTool)];
    // A tag is left out only when the plan says in words what is done instead.
    const leftOut = new Set(activity.changedForm === '' ? [] : activity.without);
    return {
      tags: new Set(lists.flatMap((list) => list ?? []).filter((tag) => !leftOut.has(tag))),
      isChecked: lists.every((list) => list !== null),
    };
  };
}
