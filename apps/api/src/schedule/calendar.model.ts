import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LeaveKind, LocalDate as Day, SiteResourceKind, Weekday } from '@trellis/domain';
import { SiteModel } from '../clinics/clinic.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { LeaveKindEnum, SiteResourceKindEnum, WeekdayEnum } from './closed-sets.model.ts';

@ObjectType('SiteResource', { description: 'A room of a site, or equipment that is booked like one.' })
@Visible('DIRECTORY')
export class SiteResourceModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => SiteResourceKindEnum, { description: 'Room or equipment.' })
  kind: SiteResourceKind;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => Boolean, { description: 'False once it was given up.' })
  inUse: boolean;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

@ObjectType('Holiday', { description: 'A day on which a site does not keep its week.' })
@Visible('DIRECTORY')
export class HolidayModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => LocalDate, { description: 'Which day.' })
  on: Day;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'HH:MM; null where it is closed all day.' })
  opensAt: string | null;

  @Field(() => String, { nullable: true, description: 'HH:MM; null where it is closed all day.' })
  closesAt: string | null;
}

@ObjectType('StaffWeekHours', { description: 'From when to when somebody works at a site on one day of their week.' })
@Visible('DIRECTORY')
export class StaffWeekHoursModel {
  @Field(() => WeekdayEnum, { description: 'On which day of the week.' })
  day: Weekday;

  @Field(() => SiteModel, { nullable: true, description: 'Where.' })
  site: SiteModel | null;

  @Field(() => String, { description: 'HH:MM.' })
  opensAt: string;

  @Field(() => String, { description: 'HH:MM.' })
  closesAt: string;
}

@ObjectType('StaffWeek', {
  description: "A person's week from a day on, until a later week of theirs begins. Without hours they do not work.",
})
@Visible('DIRECTORY')
export class StaffWeekModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => LocalDate, { description: 'From which day on.' })
  since: Day;

  @Field(() => [StaffWeekHoursModel], { description: 'When they work.' })
  hours: StaffWeekHoursModel[];

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

@ObjectType('StaffLeave', { description: 'That somebody is away.' })
@Visible('DIRECTORY')
export class StaffLeaveModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => StaffModel, { nullable: true, description: 'Who is away.' })
  staff: StaffModel | null;

  @Field(() => DateTime, { description: 'From when.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'Until when.' })
  endsAt: string;

  @Field(() => LeaveKindEnum, { nullable: true, description: 'Why.' })
  @Visible('STAFF_ADMIN')
  kind: LeaveKind | null;

  @Field(() => String, { nullable: true, description: 'What else was noted; often empty.' })
  @Visible('STAFF_ADMIN')
  note: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  withdrawnAt: string | null;
}

Field(() => [SiteResourceModel], {
  description: 'Its rooms and the equipment that is booked, by name; those given up as well. At most 100.',
})(SiteModel.prototype, 'resources');
Field(() => [HolidayModel], { description: 'Its holidays from a month ago on, the next first. At most 60.' })(
  SiteModel.prototype,
  'holidays',
);
Field(() => Int, { description: 'Version of its opening hours, to send with a change.' })(
  SiteModel.prototype,
  'version',
);
Field(() => [StaffWeekModel], { description: 'Their weeks, the newest first. At most 10.' })(
  StaffModel.prototype,
  'weeks',
);
Field(() => [StaffLeaveModel], {
  description: 'When they are away from a month ago on, the next first; less what was withdrawn. At most 60.',
})(StaffModel.prototype, 'leaves');

@ObjectType('SitePayload', { description: 'A site as it is now.' })
@Payload()
export class SitePayload {
  @Field(() => SiteModel, { nullable: true, description: 'The site.' })
  site: SiteModel | null;
}

@ObjectType('StaffTimesPayload', { description: 'A person with their weeks and leave as they are now.' })
@Payload()
export class StaffTimesPayload {
  @Field(() => StaffModel, { nullable: true, description: 'Who.' })
  staff: StaffModel | null;
}

export const SiteResult = resultOf('Site', SitePayload, 'The site, or why nothing was changed.');
export const StaffTimesResult = resultOf('StaffTimes', StaffTimesPayload, 'The person, or why nothing was changed.');
