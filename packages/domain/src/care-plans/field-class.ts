import type { GoalContent } from '../goals/goal-content.ts';
import { LEVELS, type Level } from '../goals/levels.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import type { HomeItemContent } from './home-programme/home-item.ts';
import type { PlanTerms } from './plan-content.ts';
import type { ChangeClass } from './plan-states.ts';

type GoalField = Exclude<keyof GoalContent, 'goal' | 'levels'>;
type StrandField = Exclude<keyof StrandContent, 'strand' | 'goal' | 'discipline'>;
type HomeItemField = Exclude<keyof HomeItemContent, 'item'>;

/** Every field of a version's content that can differ from its base. The words of each level are a field of their own. */
export type ContentField =
  | `terms.${keyof PlanTerms}`
  | `goal.${GoalField}`
  | `goal.level.${Level}`
  | `strand.${StrandField}`
  | `homeItem.${HomeItemField}`;

/** What a change of each field usually is. `classifyChange` looks closer where the value decides: dose, activities, what home is asked. */
export const FIELD_CLASS = {
  'terms.startConvention': 'A',
  'terms.reviewOn': 'A',
  'terms.agreedWeeklyMinutes': 'A',
  'terms.place': 'A',
  'goal.statement': 'A',
  'goal.setting': 'A',
  'goal.priority': 'A',
  'goal.direction': 'A',
  'goal.targetOn': 'A',
  'goal.startLevel': 'A',
  'goal.scaleEdition': 'A',
  'goal.level.-2': 'B',
  'goal.level.-1': 'B',
  'goal.level.0': 'A',
  'goal.level.1': 'B',
  'goal.level.2': 'B',
  'goal.template': 'B',
  'goal.icf': 'B',
  'goal.division': 'B',
  'strand.therapist': 'B',
  'strand.what': 'B',
  'strand.measure': 'B',
  'strand.start': 'B',
  'strand.target': 'B',
  'strand.techniques': 'B',
  'strand.dose': 'B',
  'strand.focusAreas': 'B',
  'homeItem.goal': 'B',
  'homeItem.discipline': 'B',
  'homeItem.activity': 'B',
  'homeItem.words': 'B',
  'homeItem.moment': 'B',
  'homeItem.routine': 'B',
  'homeItem.minutesPerDay': 'B',
  'homeItem.daysPerWeek': 'B',
  'homeItem.stopIf': 'B',
  'homeItem.brace': 'B',
  'homeItem.helpers': 'B',
  'homeItem.picture': 'B',
  'homeItem.resting': 'B',
} as const satisfies Record<ContentField, Exclude<ChangeClass, 'D'>>;

export function isContentField(text: string): text is ContentField {
  return Object.hasOwn(FIELD_CLASS, text);
}

/** The fields that are words a person types, where a marked slip may be one. */
export const WORD_FIELDS: ReadonlySet<ContentField> = new Set([
  'goal.statement',
  'goal.division',
  ...LEVELS.map((level): ContentField => `goal.level.${level}`),
  'strand.what',
  'homeItem.words',
  'homeItem.routine',
  'homeItem.stopIf',
]);
