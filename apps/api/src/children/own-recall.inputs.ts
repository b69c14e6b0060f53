import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type LocalDate as Day,
  OWN_RECALL_LIMITS,
  ownCheckSchema,
  ownRecallSchema,
  RECALL_NOTE_LENGTH,
  type RecallUnit,
} from '@trellis/domain';
import { z } from 'zod';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { RecallUnitEnum } from './closed-sets.model.ts';

export const addOwnRecallInput = ownRecallSchema.extend({ id: newRowId, childId: knownId });
export const changeOwnRecallInput = ownRecallSchema.extend({ ownRecallId: knownId, version: z.int() });
export const endOwnRecallInput = z.object({
  ownRecallId: knownId,
  version: z.int(),
  reason: z.string().trim().min(1).max(OWN_RECALL_LIMITS.endReasonLength),
});
export function recordOwnRecallInput(today: Day) {
  return z.intersection(z.object({ id: newRowId, ownRecallId: knownId }), ownCheckSchema(today));
}

@InputType({ isAbstract: true })
abstract class OwnRecallWords {
  @Field(() => String, { description: `What is looked at; at most ${OWN_RECALL_LIMITS.whatLength} characters.` })
  what: string;

  @Field(() => String, { description: `Why; at most ${OWN_RECALL_LIMITS.whyLength} characters.` })
  why: string;

  @Field(() => Int, { description: `Every how many weeks or months, 1 to ${OWN_RECALL_LIMITS.everyCount}.` })
  everyCount: number;

  @Field(() => RecallUnitEnum, { description: 'Weeks or months.' })
  everyUnit: RecallUnit;

  @Field(() => LocalDate, { description: 'When it is due first.' })
  firstDueOn: Day;

  @Field(() => ID, { description: 'Who sees to it: somebody of the team, or a lead.' })
  ownerId: string;
}

@InputType('AddOwnRecallInput', { description: 'Something the clinic wants looked at again for a child.' })
export class AddOwnRecallInput extends OwnRecallWords {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is adding it once.' })
  id: string;

  @Field(() => ID, { description: 'For which child.' })
  childId: string;
}

@InputType('ChangeOwnRecallInput', { description: 'All of it, as it shall be.' })
export class ChangeOwnRecallInput extends OwnRecallWords {
  @Field(() => ID, { description: 'Which one.' })
  ownRecallId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;
}

@InputType('EndOwnRecallInput', { description: 'That it is not looked at any more.' })
export class EndOwnRecallInput implements z.input<typeof endOwnRecallInput> {
  @Field(() => ID, { description: 'Which one.' })
  ownRecallId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => String, { description: `Why; at most ${OWN_RECALL_LIMITS.endReasonLength} characters.` })
  reason: string;
}

@InputType('RecordOwnRecallInput', { description: 'That it was done, or that it was not and why.' })
export class RecordOwnRecallInput {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is recording it once.' })
  id: string;

  @Field(() => ID, { description: 'Which one.' })
  ownRecallId: string;

  @Field(() => Boolean, { description: 'Whether it was done.' })
  done: boolean;

  @Field(() => LocalDate, { description: 'On which day it was, or was to be; not in the future.' })
  doneOn: Day;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'On which later day it is asked for again. Required where it was not done; not kept where it was.',
  })
  againOn?: Day | null;

  @Field(() => String, {
    nullable: true,
    description: `What came of it; why, where it was not done. At most ${RECALL_NOTE_LENGTH} characters.`,
  })
  note?: string | null;
}
