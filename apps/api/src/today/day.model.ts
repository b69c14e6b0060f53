import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate as Day, VisitState } from '@trellis/domain';
import { ChildModel } from '../children/child.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { AppointmentModel } from '../schedule/appointment.model.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { VisitStateEnum } from '../visits/closed-sets.model.ts';
import { VisitModel } from '../visits/visit.model.ts';

@ObjectType('DayVisit', {
  description: 'One child of a day: of a group there is one of these for each of its children.',
})
@Visible('IDENTITY')
export class DayVisitModel {
  @Field(() => ID, { description: 'Stable name of it; it is no id of a row.' })
  id: string;

  @Field(() => ChildModel, { nullable: true, description: 'The child.' })
  child: ChildModel | null;

  @Field(() => AppointmentModel, { nullable: true, description: 'The appointment; null for a visit without one.' })
  appointment: AppointmentModel | null;

  @Field(() => VisitModel, {
    nullable: true,
    description: 'What is on record of it; null while the child is expected.',
  })
  visit: VisitModel | null;

  @Field(() => VisitStateEnum, { description: 'Where it stands.' })
  state: VisitState;

  @Field(() => DateTime, { description: 'When it begins, or began.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'Until when it is booked, or lasted.' })
  endsAt: string;

  @Field(() => StaffModel, {
    nullable: true,
    description: 'Whose part it is that is taken here, where somebody covers.',
  })
  coversFor: StaffModel | null;

  @Field(() => Int, { nullable: true, description: 'How many precautions of the child are in force.' })
  @Visible('CLINICAL')
  alerts: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them you have not read as they are now.' })
  @Visible('CLINICAL')
  toAcknowledge: number | null;
}

@ObjectType('Day', { description: 'The day of somebody who treats.' })
@Visible('IDENTITY')
export class DayModel {
  @Field(() => StaffModel, { nullable: true, description: 'Whose.' })
  staff: StaffModel | null;

  @Field(() => LocalDate, { description: 'Which, by the clinic’s clock.' })
  on: Day;

  @Field(() => [DayVisitModel], {
    nullable: true,
    description: 'Child by child in the order of time, cancelled ones too. At most 60.',
  })
  visits: DayVisitModel[] | null;
}

@ArgsType()
export class MyDayArgs {
  @Field(() => LocalDate, { description: 'Which day, by the clinic’s clock.' })
  on: Day;

  @Field(() => ID, { nullable: true, description: 'Whose; yours where nobody is said.' })
  staffId?: string | null;
}
