import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { NEXT_STEPS, type NextStep, VISIT_LIMITS } from '@trellis/domain';
import { z } from 'zod';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { NextStepEnum } from './closed-sets.model.ts';

/** As many as a child can have at once, with room. */
const MOST_SEEN = 60;
const SENT_ONCE = 'A UUID made by you: sending it twice is doing it once.';

const at = z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString());
const seen = z.object({
  precautions: z
    .array(
      z
        .object({ precautionId: knownId, version: z.int() })
        .transform(({ precautionId, version }) => ({ precaution: precautionId, version })),
    )
    .max(MOST_SEEN),
  planVersionIds: z.array(knownId).max(MOST_SEEN),
});
const therapists = {
  therapistIds: z
    .array(knownId)
    .max(VISIT_LIMITS.therapists)
    .default([])
    .transform((ids) => [...new Set(ids)]),
  primaryId: knownId.nullish().transform((id) => id ?? null),
};
const anAppointment = knownId.nullish().transform((id) => id ?? null);

export const arriveInput = z.object({
  id: newRowId,
  childId: knownId,
  appointmentId: knownId,
  happenedAt: at,
  ...therapists,
  seen,
});
export const startVisitInput = z.object({ id: newRowId, visitId: knownId, version: z.int(), happenedAt: at, seen });
export const finishVisitInput = startVisitInput.omit({ seen: true });
export const recordNotBroughtInput = z.object({
  id: newRowId,
  childId: knownId,
  appointmentId: knownId,
  nextStep: z.enum(NEXT_STEPS),
});
export const recordLateVisitInput = z.object({
  id: newRowId,
  childId: knownId,
  appointmentId: anAppointment,
  startedAt: at,
  endedAt: at,
  ...therapists,
});
export const putVisitRightInput = z.object({
  id: newRowId,
  visitId: knownId,
  version: z.int(),
  startedAt: at.nullish().transform((time) => time ?? null),
  endedAt: at.nullish().transform((time) => time ?? null),
  ...therapists,
});
export const moveVisitInput = z.object({
  id: newRowId,
  visitId: knownId,
  version: z.int(),
  childId: knownId,
  appointmentId: anAppointment,
  reason: z.string().trim().min(1).max(VISIT_LIMITS.reasonLength),
});
export const coverAppointmentInput = z.object({
  id: newRowId,
  appointmentId: knownId,
  forStaffId: knownId,
  staffId: knownId,
  wholeDay: z.boolean().default(false),
});

@InputType('ReadPrecautionInput', { description: 'A precaution, in the version that was read.' })
class ReadPrecautionInput {
  @Field(() => ID, { description: 'Which precaution.' })
  precautionId: string;

  @Field(() => Int, { description: '`version` of the precaution that was read.' })
  version: number;
}

@InputType('SeenSafetyInput', { description: 'What you read before the visit and say that you know.' })
class SeenSafetyInput {
  @Field(() => [ReadPrecautionInput], { description: 'Precautions.' })
  precautions: ReadPrecautionInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Versions of the plan in which something was stopped or cut.' })
  planVersionIds: string[];
}

@InputType({ isAbstract: true })
abstract class WithTherapists {
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Who treats; those of the appointment, or of the visit as it is, where nobody is named.',
  })
  therapistIds: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Which of them answers for the visit; you, or else the first, where nobody is named.',
  })
  primaryId?: string | null;
}

@InputType('ArriveInput', { description: 'That a child is there.' })
export class ArriveInput extends WithTherapists {
  @Field(() => ID, { description: `${SENT_ONCE} It becomes the id of the visit.` })
  id: string;

  @Field(() => ID, { description: 'Which child; of a group one of its children.' })
  childId: string;

  @Field(() => ID, { description: 'Of which appointment.' })
  appointmentId: string;

  @Field(() => DateTime, { description: 'Since when; not in the future, and on the day of the appointment.' })
  happenedAt: string;

  @Field(() => SeenSafetyInput, {
    description:
      'What you read. Whoever treats must have read every precaution in force as it is now, here or before; others say nothing.',
  })
  seen: SeenSafetyInput;
}

@InputType('FinishVisitInput', { description: 'That a visit is over.' })
export class FinishVisitInput {
  @Field(() => ID, { description: SENT_ONCE })
  id: string;

  @Field(() => ID, { description: 'Which visit: its id, or the id of an act on it.' })
  visitId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => DateTime, { description: 'When; not in the future.' })
  happenedAt: string;
}

@InputType('StartVisitInput', { description: 'That a visit begins.' })
export class StartVisitInput extends FinishVisitInput {
  @Field(() => SeenSafetyInput, { description: 'What you read; nothing where you have said so at arrival.' })
  seen: SeenSafetyInput;
}

@InputType('RecordNotBroughtInput', { description: 'That nobody brought a child.' })
export class RecordNotBroughtInput {
  @Field(() => ID, { description: SENT_ONCE })
  id: string;

  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => ID, { description: 'To which appointment.' })
  appointmentId: string;

  @Field(() => NextStepEnum, { description: 'What you do next about it.' })
  nextStep: NextStep;
}

@InputType('RecordLateVisitInput', {
  description: 'A visit that took place and is written down as a whole afterwards.',
})
export class RecordLateVisitInput extends WithTherapists {
  @Field(() => ID, { description: SENT_ONCE })
  id: string;

  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => ID, { nullable: true, description: 'Of which appointment; left out where there was none.' })
  appointmentId?: string | null;

  @Field(() => DateTime, { description: `From when; at most ${VISIT_LIMITS.lateDays} days ago.` })
  startedAt: string;

  @Field(() => DateTime, { description: `Until when; it lasts ${VISIT_LIMITS.minutes} minutes at most.` })
  endedAt: string;
}

@InputType('PutVisitRightInput', { description: 'Times and people of a visit as they truly were.' })
export class PutVisitRightInput extends WithTherapists {
  @Field(() => ID, { description: SENT_ONCE })
  id: string;

  @Field(() => ID, { description: 'Which visit.' })
  visitId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => DateTime, { nullable: true, description: 'When it began; null where it has not.' })
  startedAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null where it has not.' })
  endedAt?: string | null;
}

@InputType('MoveVisitToAnotherChildInput', { description: 'A visit that was of another child, and of which.' })
export class MoveVisitToAnotherChildInput {
  @Field(() => ID, { description: `${SENT_ONCE} It becomes the id of the visit at the other child.` })
  id: string;

  @Field(() => ID, { description: 'The visit at the wrong child.' })
  visitId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => ID, { description: 'The child it was of.' })
  childId: string;

  @Field(() => ID, { nullable: true, description: 'The appointment of that child, if it had one.' })
  appointmentId?: string | null;

  @Field(() => String, { description: `How it came about; at most ${VISIT_LIMITS.reasonLength} characters, no name.` })
  reason: string;
}

@InputType('CoverAppointmentInput', { description: 'That somebody takes the part of a colleague today.' })
export class CoverAppointmentInput {
  @Field(() => ID, { description: SENT_ONCE })
  id: string;

  @Field(() => ID, { description: 'Which appointment.' })
  appointmentId: string;

  @Field(() => ID, { description: 'The colleague who is away.' })
  forStaffId: string;

  @Field(() => ID, { description: 'Who covers: of the same discipline and free at that time.' })
  staffId: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether they take all that the colleague still has today, all of it or nothing.',
  })
  wholeDay: boolean;
}
