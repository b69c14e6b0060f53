import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { NOTE_ABOUTS, type NoteAboutKind, noteProposalSchema, noteTextSchema } from '@trellis/domain';
import { z } from 'zod';
import { DoseModel } from './activity.model.ts';
import { NoteAboutEnum, type SettlingAct, SettlingActEnum, SETTLING_ACTS } from './discipline-note.model.ts';
import { MeasureValueModel } from './measure.model.ts';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { reason } from './plan.inputs.ts';
import { withoutNulls } from './strand.inputs.ts';

const flat = z.object({
  field: z.string(),
  text: z.string().nullish(),
  number: z.number().nullish(),
  dose: z.looseObject({}).nullish(),
  measure: withoutNulls(z.looseObject({})).nullish(),
});

/** A flat input names a field for every kind of value; the one that is given is the value. */
function valueIn(given: unknown): unknown {
  const { success, data } = flat.safeParse(given);
  return success ? { field: data.field, value: data.text ?? data.number ?? data.dose ?? data.measure } : given;
}

const seen = { noteId: knownId, version: z.int() };

export const writeDisciplineNoteInput = z.object({
  id: newRowId,
  versionId: knownId,
  about: z.enum(NOTE_ABOUTS),
  aboutId: knownId.nullish().transform((id) => id ?? null),
  discipline: z.string().min(1).max(80),
  text: noteTextSchema,
  proposed: z.preprocess(valueIn, noteProposalSchema.nullable()).default(null),
});
export const takeDisciplineNoteInput = z.object({ ...seen, versionId: knownId, rowVersion: z.int() });
export const settleDisciplineNoteInput = z
  .object({ ...seen, act: z.enum(SETTLING_ACTS), reply: reason })
  .refine(({ act, reply }) => act !== 'ANSWER' || reply !== '', { path: ['reply'], error: 'MISSING' });
export const withdrawDisciplineNoteInput = z.object(seen);

@InputType('ProposedValueInput', { description: 'One value for one field of a row; of the values, the one it takes.' })
class ProposedValueInput {
  @Field(() => String, {
    description:
      'Which: goal.statement, setting, targetOn or division; strand.what, start, target or dose; homeItem.words, routine, stopIf, minutesPerDay or daysPerWeek.',
  })
  field: string;

  @Field(() => String, { nullable: true, description: 'Words, a code, or a day.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'Minutes, or days.' })
  number?: number | null;

  @Field(() => DoseModel, { nullable: true, description: 'What a strand takes of a week.' })
  dose?: DoseModel | null;

  @Field(() => MeasureValueModel, { nullable: true, description: 'Where a strand starts or wants to be.' })
  measure?: MeasureValueModel | null;
}

@InputType('WriteDisciplineNoteInput', { description: 'What is said to another discipline of a plan.' })
export class WriteDisciplineNoteInput {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is saying it once.' })
  id: string;

  @Field(() => ID, { description: 'The version you are looking at.' })
  versionId: string;

  @Field(() => NoteAboutEnum, { description: 'What it is about.' })
  about: NoteAboutKind;

  @Field(() => ID, { nullable: true, description: 'The goal, strand or activity at home; none for the plan.' })
  aboutId?: string | null;

  @Field(() => String, { description: 'Code of the discipline it is for.' })
  discipline: string;

  @Field(() => String, { description: 'What is said.' })
  text: string;

  @Field(() => ProposedValueInput, { nullable: true, description: 'A value for a row of that discipline.' })
  proposed?: ProposedValueInput | null;
}

@InputType({ isAbstract: true })
abstract class SeenNoteInput {
  @Field(() => ID, { description: 'Which note.' })
  noteId: string;

  @Field(() => Int, { description: 'Version of the note you saw.' })
  version: number;
}

@InputType('TakeDisciplineNoteInput', { description: 'Whose value is taken, into which draft.' })
export class TakeDisciplineNoteInput extends SeenNoteInput implements z.input<typeof takeDisciplineNoteInput> {
  @Field(() => ID, { description: 'The draft that gets the value.' })
  versionId: string;

  @Field(() => Int, { description: 'Version of the row you saw in it.' })
  rowVersion: number;
}

@InputType('SettleDisciplineNoteInput', { description: 'How a note is settled otherwise than by taking its value.' })
export class SettleDisciplineNoteInput extends SeenNoteInput implements z.input<typeof settleDisciplineNoteInput> {
  @Field(() => SettlingActEnum, { description: 'What is done.' })
  act: SettlingAct;

  @Field(() => String, { nullable: true, description: 'The answer, or why the value is declined.' })
  reply?: string | null;
}

@InputType('WithdrawDisciplineNoteInput', { description: 'A note that its author takes back.' })
export class WithdrawDisciplineNoteInput extends SeenNoteInput implements z.input<typeof withdrawDisciplineNoteInput> {}
