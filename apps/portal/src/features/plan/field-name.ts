import type { MessageKey } from '../../messages/keys.ts';

const NAMES: Readonly<Record<string, MessageKey>> = {
  ADDED: 'plan.field.added',
  REMOVED: 'plan.field.removed',
  'terms.startConvention': 'plan.convention',
  'terms.reviewOn': 'plan.reviewOn',
  'terms.agreedWeeklyMinutes': 'plan.weeklyMinutes',
  'terms.place': 'plan.place',
  'goal.statement': 'plan.field.outcome',
  'goal.setting': 'plan.goal.setting',
  'goal.priority': 'plan.goal.priority',
  'goal.direction': 'plan.goal.direction',
  'goal.targetOn': 'plan.goal.targetOn',
  'goal.scaleEdition': 'plan.field.scaleEdition',
  'goal.icf': 'plan.goal.icf',
  'goal.division': 'plan.goal.division',
  'goal.level.-2': 'plan.scale.level-2',
  'goal.level.-1': 'plan.scale.level-1',
  'goal.level.0': 'plan.scale.level0',
  'goal.level.1': 'plan.scale.level1',
  'goal.level.2': 'plan.scale.level2',
  'strand.therapist': 'plan.strand.therapist',
  'strand.what': 'plan.field.what',
  'strand.measure': 'plan.strand.measure',
  'strand.start': 'plan.strand.start',
  'strand.target': 'plan.strand.target',
  'strand.techniques': 'plan.strand.techniques',
  'strand.dose': 'plan.strand.dose',
  'strand.focusAreas': 'plan.strand.focusAreas',
};

/** The name of a field of the plan's content as the editor has it; a field no editor shows is "something else". */
export function fieldName(field: string): MessageKey {
  return NAMES[field] ?? 'plan.field.other';
}
