import { goalRowOf, levelField, startOf } from '../goals/row.ts';
import type { Draft } from '../plan-content.ts';

export type ChecklistLine = NonNullable<Draft['checklist']>[number];

const FIELDS: Readonly<Record<string, string>> = {
  PLAN_HAS_NO_REVIEW_DATE: 'reviewOn',
  PLAN_HAS_NO_AGREED_MINUTES: 'agreedWeeklyMinutes',
  PLAN_HAS_NO_PLACE: 'place',
  GOAL_HAS_NO_STATEMENT: 'statement',
  GOAL_HAS_NO_SETTING: 'setting',
  GOAL_HAS_NO_PRIORITY: 'priorityId',
  GOAL_HAS_NO_DATE: 'targetOn',
  GOAL_IS_BODY_FUNCTION: 'icf',
  SCALE_HAS_NO_EXPECTED_LEVEL: 'level0',
  SCALE_HAS_TOO_FEW_LEVELS: 'level1',
  SCALE_LEVELS_OVERLAP: 'level0',
  SCALE_OUT_OF_ORDER: 'level0',
  SCALE_HAS_TWO_VARIABLES: 'level0',
  STRAND_HAS_NO_THERAPIST: 'therapistId',
  STRAND_HAS_NO_MEASURE: 'measure',
  STRAND_HAS_NO_START: 'start',
  STRAND_HAS_NO_TARGET: 'target',
  STRAND_HAS_NO_DOSE: 'dose',
  HOME_ITEM_HAS_NO_WORDS: 'words',
  HOME_ITEM_HAS_NO_ROUTINE: 'moment',
  HOME_ITEM_HAS_NO_STOP: 'stopIf',
  HOME_ITEM_HAS_NO_HELPER: 'helpers',
  HOME_ITEM_HAS_NO_PARTY: 'discipline',
};

/** The field a line is about. A line without one is about the row as a whole, or about the page. */
export function checklistField(
  { code, goalId }: Pick<ChecklistLine, 'code' | 'goalId'>,
  { goals, startConvention }: Pick<Draft, 'goals' | 'startConvention'>,
): string | undefined {
  const content = goals?.find(({ goal }) => goal.id === goalId);
  if (code !== 'SCALE_HAS_NO_START' || !content) return FIELDS[code];
  return levelField(startOf(goalRowOf(content), content, startConvention));
}
