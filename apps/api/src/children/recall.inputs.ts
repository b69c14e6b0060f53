import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type GmfcsLevel,
  type LocalDate as Day,
  RECALL_NOTE_LENGTH,
  recallCheckSchema,
  type RecallKind,
} from '@trellis/domain';
import { z } from 'zod';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { GmfcsLevelEnum, RecallKindEnum } from './closed-sets.model.ts';

export function recordRecallCheckInput(today: Day) {
  return z.intersection(z.object({ id: newRowId, childId: knownId }), recallCheckSchema(today));
}
export const voidRecallCheckInput = z.object({ checkId: knownId });

@InputType('RecordRecallCheckInput', {
  description: 'Something that was looked at again; of the results, those it has.',
})
export class RecordRecallCheckInput {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is recording it once.' })
  id: string;

  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => RecallKindEnum, { description: 'What was looked at; not OWN, which is recorded by recordOwnRecall.' })
  recall: RecallKind;

  @Field(() => LocalDate, { description: 'On which day; not in the future.' })
  doneOn: Day;

  @Field(() => GmfcsLevelEnum, { nullable: true, description: 'The level; for GMFCS_LEVEL.' })
  level?: GmfcsLevel | null;

  @Field(() => Int, {
    nullable: true,
    description: "Reimers' migration percentage of the worse hip, 0 to 100, as it was read; for HIP_XRAY.",
  })
  migrationPercent?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether who read the X-ray calls the hips stable; for HIP_XRAY.',
  })
  steady?: boolean | null;

  @Field(() => String, { nullable: true, description: `What else to know; at most ${RECALL_NOTE_LENGTH} characters.` })
  note?: string | null;
}

@InputType('VoidRecallCheckInput', { description: 'A check that was recorded by mistake.' })
export class VoidRecallCheckInput implements z.input<typeof voidRecallCheckInput> {
  @Field(() => ID, { description: 'Which check.' })
  checkId: string;
}
