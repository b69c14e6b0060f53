import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type Level,
  type LocalDate as Day,
  observationInputSchema,
  pastDateSchema,
  type SetAsideReason,
  setAsideSchema,
} from '@trellis/domain';
import { z } from 'zod';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { SetAsideReasonEnum } from './follow-up.model.ts';

const { scaleEdition, level, setting, seenBy, note } = observationInputSchema.shape;
const held = { followUpId: knownId, version: z.int() };

export function recordFollowUpInput(today: Day) {
  return z.object({
    ...held,
    id: newRowId,
    scaleEdition,
    level: level.unwrap(),
    setting,
    seenBy,
    seenOn: pastDateSchema(today),
    note: note.default(''),
  });
}
export type RecordFollowUp = z.output<ReturnType<typeof recordFollowUpInput>>;

export const handFollowUpOverInput = z.object({ ...held, ownerId: knownId });
export type HandFollowUpOver = z.output<typeof handFollowUpOverInput>;

export const setFollowUpAsideInput = z.intersection(z.object(held), setAsideSchema);
export type SetFollowUpAside = z.output<typeof setFollowUpAsideInput>;

@InputType({ isAbstract: true })
abstract class FollowUpHeld {
  @Field(() => ID, { description: 'Which follow-up.' })
  followUpId: string;

  @Field(() => Int, { description: 'The version of it that you saw.' })
  version: number;
}

@InputType('RecordFollowUpInput', { description: 'What was seen of a goal after it was reached.' })
export class RecordFollowUpInput extends FollowUpHeld {
  @Field(() => ID, { description: 'A UUID made by you for the observation: sending it twice is recording it once.' })
  id: string;

  @Field(() => Int, { description: 'The edition of the scale whose words were on the screen.' })
  scaleEdition: number;

  @Field(() => Int, { description: 'From -2 to 2.' })
  level: Level;

  @Field(() => String, { description: 'Code of the setting it was seen in.' })
  setting: string;

  @Field(() => String, { description: 'IN_PERSON, VIDEO, REPORTED_BY_CARER or REPORTED_BY_TEACHER.' })
  seenBy: string;

  @Field(() => LocalDate, { description: 'On which day; not in the future.' })
  seenOn: Day;

  @Field(() => String, { nullable: true, description: 'What else to know; at most 500 characters.' })
  note?: string | null;
}

@InputType('HandFollowUpOverInput', { description: 'Who looks from now on.' })
export class HandFollowUpOverInput extends FollowUpHeld {
  @Field(() => ID, { description: 'A member of staff who may record it: one of the care team, or a lead therapist.' })
  ownerId: string;
}

@InputType('SetFollowUpAsideInput', { description: 'Why nobody will look.' })
export class SetFollowUpAsideInput extends FollowUpHeld {
  @Field(() => SetAsideReasonEnum, { description: 'The reason; not OPEN_AGAIN.' })
  reason: SetAsideReason;

  @Field(() => String, { nullable: true, description: 'A word on it, which OTHER needs; at most 500 characters.' })
  note?: string | null;
}
