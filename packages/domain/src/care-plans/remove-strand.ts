import { ok, refuse, type Result } from '../result.ts';
import type { PlanContent } from './plan-content.ts';

/** What becomes of the activities at home that stood for a strand which is taken out. */
export const HOME_FATES = ['HAND_ON', 'TAKE_OUT'] as const;
export type HomeFateWay = (typeof HOME_FATES)[number];

export interface HomeFate {
  readonly way: HomeFateWay;
  /** Whose they are from now on, of those who can look after them; of HAND_ON alone. */
  readonly discipline: string | null;
}

interface Strand {
  readonly strand: string;
  readonly goal: string;
  readonly discipline: string;
}

interface HomeItem {
  readonly goal: string;
  readonly discipline: string;
  readonly activity: { readonly technique: string };
}

interface Technique {
  readonly code: string;
  readonly disciplines: readonly string[];
}

/** What of a plan tells whose an activity at home is. */
interface Rows<Item extends HomeItem> {
  readonly strands: readonly Strand[];
  readonly homeItems: readonly Item[];
}

/** What the discipline of a strand asks for at home towards its goal. */
export function homeItemsOfStrand<Item extends HomeItem>(
  { strands, homeItems }: Rows<Item>,
  strandId: string,
): readonly Item[] {
  const strand = strands.find((each) => each.strand === strandId);
  return homeItems.filter(({ goal, discipline }) => goal === strand?.goal && discipline === strand.discipline);
}

/** Who can look after what a strand asks for at home once it is gone: who stays in the plan and does all of it. */
export function heirsAtHome(
  techniques: readonly Technique[],
  rows: Rows<HomeItem>,
  strandId: string,
): readonly string[] {
  const done = new Map(techniques.map(({ code, disciplines }) => [code, disciplines]));
  const items = homeItemsOfStrand(rows, strandId);
  const staying = rows.strands.filter(({ strand }) => strand !== strandId).map(({ discipline }) => discipline);
  return [...new Set(staying)]
    .filter((discipline) => items.every(({ activity }) => done.get(activity.technique)?.includes(discipline)))
    .sort();
}

/**
 * A draft without a strand. The goal, its scale and its other strands stay as they are. What the strand's discipline asks
 * for at home towards the goal is handed on to a discipline that stays and does it, or taken out as well; where there is
 * any, it has to be said (HOME_FATE_NEEDED, with how many and who could take them).
 */
export function removeStrand(
  techniques: readonly Technique[],
  content: PlanContent,
  strandId: string,
  home: HomeFate | null,
): Result<PlanContent> {
  const items = new Set(homeItemsOfStrand(content, strandId));
  const left = { ...content, strands: content.strands.filter((each) => each.strand !== strandId) };
  if (items.size === 0) return ok(left);
  if (home?.way === 'TAKE_OUT') {
    return ok({ ...left, homeItems: content.homeItems.filter((item) => !items.has(item)) });
  }
  const heirs = heirsAtHome(techniques, content, strandId);
  const next = home?.discipline ?? '';
  if (!heirs.includes(next)) {
    return heirs.length === 0
      ? refuse('HOME_HAS_NO_HEIR', { count: items.size })
      : refuse('HOME_FATE_NEEDED', { count: items.size, disciplines: heirs });
  }
  return ok({
    ...left,
    homeItems: content.homeItems.map((item) =>
      items.has(item) && item.discipline !== next ? { ...item, discipline: next } : item,
    ),
  });
}
