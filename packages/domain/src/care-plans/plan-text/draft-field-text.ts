import type { Language } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import type { ContentRow } from '../diff.ts';
import type { DraftRowType } from '../earlier-value.ts';
import { isContentField } from '../field-class.ts';
import type { PlanContent } from '../plan-content.ts';
import { aboutOf, clinician } from './change-text.ts';
import type { PlanTextCatalogue } from './reader.ts';

/** A field of a row of a draft, by the names that are sent for it; `removed` for a row that was taken out. */
export interface DraftField {
  readonly row: DraftRowType;
  readonly id: string;
  readonly field: string;
}

export interface SaidDraftField {
  /** The row: a goal by its words, a strand by its discipline and goal; empty for the terms and for what is gone. */
  readonly about: string;
  readonly field: string;
}

const PREFIX = {
  CarePlanVersion: 'terms',
  GoalContent: 'goal',
  StrandContent: 'strand',
  HomeItem: 'homeItem',
} as const satisfies Record<DraftRowType, string>;

/** What a field is called that is sent as one but is not one field of the content. */
const OTHER_FIELDS = ['levels', 'position', 'slips', 'removed'] as const;

function rowOf({ goals, strands, homeItems }: PlanContent, { row, id }: DraftField): ContentRow | undefined {
  switch (row) {
    case 'CarePlanVersion':
      return { of: 'TERMS' };
    case 'GoalContent': {
      const goal = goals.find((each) => each.goal === id);
      return goal && { of: 'GOAL', goal };
    }
    case 'StrandContent': {
      const strand = strands.find((each) => each.strand === id);
      return strand && { of: 'STRAND', strand };
    }
    case 'HomeItem': {
      const item = homeItems.find((each) => each.item === id);
      return item && { of: 'HOME_ITEM', item };
    }
  }
}

/** Which field of a draft somebody changed, said to a clinician; undefined for one that has no name to people. */
export function sayDraftField(
  content: PlanContent,
  catalogue: PlanTextCatalogue,
  language: Language,
  changed: DraftField,
): SaidDraftField | undefined {
  const row = rowOf(content, changed);
  const about = row === undefined ? '' : aboutOf(clinician(content, {}, catalogue, language), row);
  const other = OTHER_FIELDS.find((each) => each === changed.field);
  if (other !== undefined) return { about, field: say(language, `planChange.${other}`) };
  const field = `${PREFIX[changed.row]}.${changed.field}`;
  return isContentField(field) ? { about, field: say(language, `contentField.${field}`) } : undefined;
}
