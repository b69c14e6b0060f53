import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { NextStep, VisitState } from '@trellis/domain';
import { ChildModel } from '../children/child.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { connectionOf } from '../platform/graphql/connection.model.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { pagedField } from '../platform/graphql/paged-field.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { AppointmentModel } from '../schedule/appointment.model.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { NextStepEnum, VisitStateEnum } from './closed-sets.model.ts';

@ObjectType('VisitTherapist', { description: 'Who treats in a visit, in which discipline.' })
@Visible('PLAN_STATE')
export class VisitTherapistModel {
  @Field(() => StaffModel, { nullable: true, description: 'Who.' })
  staff: StaffModel | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline.' })
  discipline: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they answer for the visit.' })
  primary: boolean | null;
}

@ObjectType('Visit', {
  implements: () => [Node],
  description:
    'What became of an appointment for one child, or a visit without one. There is none while a child is only expected.',
})
@Visible('PLAN_STATE')
export class VisitModel extends Node {
  @Field(() => ChildModel, { nullable: true, description: 'The child. Of a group each child has its own visit.' })
  child: ChildModel | null;

  @Field(() => AppointmentModel, { nullable: true, description: 'The appointment it is of, if any.' })
  appointment: AppointmentModel | null;

  @Field(() => VisitStateEnum, { description: 'Where it stands.' })
  state: VisitState;

  @Field(() => DateTime, { nullable: true, description: 'When it began, or was to begin.' })
  beginsAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the child was there.' })
  arrivedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was started.' })
  startedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was over.' })
  endedAt: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it lasted, in whole minutes; null until it is over.' })
  minutes: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether some of it was written down long after it happened.' })
  late: boolean | null;

  @Field(() => NextStepEnum, { nullable: true, description: 'What is done next where the child was not brought.' })
  nextStep: NextStep | null;

  @Field(() => [VisitTherapistModel], { nullable: true, description: 'Who treats, the primary one first.' })
  therapists: VisitTherapistModel[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether two disciplines treat together.' })
  coTreatment: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it turned out to be of another child. Here it counts nowhere; it says no name.',
  })
  ofAnotherChild: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was written down at another child at first.' })
  cameFromAnotherChild: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it was moved to another child.' })
  @Visible('CLINICAL')
  moveReason: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who wrote it down first.' })
  recordedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was written down first, by the server’s clock.' })
  recordedAt: string | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

export const VisitConnection = connectionOf(VisitModel, { name: 'Visit', of: 'visits' });

pagedField(
  ChildModel,
  'visits',
  VisitConnection,
  'Visits of the child, the newest first; those that were of another child among them.',
);
Field(() => [VisitModel], {
  nullable: true,
  description: 'What became of it, for each child of whom anything is on record.',
})(AppointmentModel.prototype, 'visits');
// Each is asked of the care team of its own child; the list itself tells nothing.
Visible('IDENTITY')(AppointmentModel.prototype, 'visits');

@ObjectType('VisitPayload', { description: 'A visit that changed, and its child.' })
@Payload()
export class VisitPayload {
  @Field(() => VisitModel, {
    nullable: true,
    description: 'The visit. Its id may be another than the one you made where something was on record already.',
  })
  visit: VisitModel | null;

  @Field(() => ChildModel, { nullable: true, description: 'The child.' })
  child: ChildModel | null;
}

export const VisitResult = resultOf('Visit', VisitPayload, 'The visit as it stands on record, or why it does not.');

@ObjectType('CoverPayload', { description: 'An appointment in which somebody took the part of a colleague.' })
@Payload()
export class CoverPayload {
  @Field(() => AppointmentModel, {
    nullable: true,
    description: 'The appointment; of a whole day the one that was asked for.',
  })
  appointment: AppointmentModel | null;
}

export const CoverResult = resultOf('Cover', CoverPayload, 'The appointment as it is now, or why nobody covers.');
