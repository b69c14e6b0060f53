import { z } from 'zod';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import type { Catalogue } from '../catalogue/kinds.ts';
import { goalFieldsSchema } from '../goals/goal-content.ts';
import { strandFieldsSchema } from '../goals/strand-content.ts';
import { ok, type Result } from '../result.ts';
import { checkGoalContent, checkHomeItem, checkStrandContent } from './check-content.ts';
import { type ContentRow, FIELD_PREFIX, rowWith } from './content-row.ts';
import { homeItemFieldsSchema } from './home-programme/home-item.ts';
import { disciplinesOfGoal, type PlanContent } from './plan-content.ts';

const { statement, setting, targetOn, division } = goalFieldsSchema.shape;
const { what, start, target, dose } = strandFieldsSchema.shape;
const { words, routine, stopIf, minutesPerDay, daysPerWeek } = homeItemFieldsSchema.shape;

const VALUES = {
  'goal.statement': statement.min(1),
  'goal.setting': setting.unwrap(),
  'goal.targetOn': targetOn.unwrap(),
  'goal.division': division.min(1),
  'strand.what': what.min(1),
  'strand.start': start.unwrap(),
  'strand.target': target.unwrap(),
  'strand.dose': dose.unwrap(),
  'homeItem.words': words.min(1),
  'homeItem.routine': routine.min(1),
  'homeItem.stopIf': stopIf.min(1),
  'homeItem.minutesPerDay': minutesPerDay,
  'homeItem.daysPerWeek': daysPerWeek,
} as const;

/** The fields for which a value can be proposed: what is said in a word, a number or a measure. */
export type NoteField = keyof typeof VALUES;

const proposal = <Field extends NoteField>(field: Field) => z.object({ field: z.literal(field), value: VALUES[field] });

/** One value of one field, as it is proposed to whoever owns the row. */
export const noteProposalSchema = z.discriminatedUnion('field', [
  proposal('goal.statement'),
  proposal('goal.setting'),
  proposal('goal.targetOn'),
  proposal('goal.division'),
  proposal('strand.what'),
  proposal('strand.start'),
  proposal('strand.target'),
  proposal('strand.dose'),
  proposal('homeItem.words'),
  proposal('homeItem.routine'),
  proposal('homeItem.stopIf'),
  proposal('homeItem.minutesPerDay'),
  proposal('homeItem.daysPerWeek'),
]);
export type NoteProposal = DeepReadonly<z.infer<typeof noteProposalSchema>>;

/** Whether a field is one of a row of this kind. */
export function isFieldOf(row: ContentRow, { field }: NoteProposal): boolean {
  return field.startsWith(`${FIELD_PREFIX[row.of]}.`);
}

/** The name of the proposed field within its row. */
export function fieldName(field: NoteField): string {
  return field.slice(field.indexOf('.') + 1);
}

/** The row with the proposed value in the place of its own. */
export function rowWithValue(row: ContentRow, { field, value }: NoteProposal): ContentRow {
  return rowWith(row, fieldName(field), value);
}

/** The disciplines a row is of; for a goal, those that have a strand under it. Nobody owns the terms alone. */
export function ownersOf(content: Pick<PlanContent, 'strands'>, row: ContentRow): readonly string[] {
  switch (row.of) {
    case 'TERMS':
      return [];
    case 'GOAL':
      return disciplinesOfGoal(content, row.goal.goal);
    case 'STRAND':
      return [row.strand.discipline];
    case 'HOME_ITEM':
      return [row.item.discipline];
  }
}

/** Refuses a row that its own edit would refuse. */
export function checkRow(catalogue: Catalogue, row: ContentRow): Result<unknown> {
  switch (row.of) {
    case 'TERMS':
      return ok(row);
    case 'GOAL':
      return checkGoalContent(catalogue, row.goal);
    case 'STRAND':
      return checkStrandContent(catalogue, row.strand);
    case 'HOME_ITEM':
      return checkHomeItem(catalogue, row.item);
  }
}
