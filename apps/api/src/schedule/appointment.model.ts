import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AppointmentKind,
  AppointmentState,
  CancelledBy,
  CancelReason,
  ClashCode,
  LocalDate as Day,
} from '@trellis/domain';
import { ChildModel } from '../children/child.model.ts';
import { SiteModel } from '../clinics/clinic.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { connectionOf, PageArgs } from '../platform/graphql/connection.model.ts';
import { pagedField } from '../platform/graphql/paged-field.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { HolidayModel, SiteResourceModel } from './calendar.model.ts';
import {
  AppointmentKindEnum,
  AppointmentStateEnum,
  CancelledByEnum,
  CancelReasonEnum,
  ClashCodeEnum,
} from './closed-sets.model.ts';

@ObjectType('AppointmentWhereabouts', {
  description: 'Where to go for an appointment outside the clinic, or whom to call.',
})
@Visible('CONTACT')
export class AppointmentWhereaboutsModel {
  @Field(() => String, { nullable: true, description: 'The address of a home visit.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'What a colleague who goes there alone should know.' })
  loneWorkerNote: string | null;

  @Field(() => String, { nullable: true, description: 'The link of a meeting on the screen.' })
  link: string | null;

  @Field(() => String, { nullable: true, description: 'Where help is sent during a meeting on the screen.' })
  emergencyAddress: string | null;
}

@ObjectType('TimeSpan', { description: 'From when to when; the end is not in it.' })
@Visible('PART')
export class TimeSpanModel {
  @Field(() => DateTime, { description: 'From when.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'Until when.' })
  endsAt: string;
}

@ObjectType('Clash', { description: 'One thing that stands in the way of an appointment, and when.' })
@Visible('PART')
export class ClashModel extends TimeSpanModel {
  @Field(() => ClashCodeEnum, { description: 'What.' })
  code: ClashCode;

  @Field(() => ID, { description: 'Who or what is not free; the site where it is closed.' })
  subject: string;

  @Field(() => ID, { nullable: true, description: 'The other appointment, where one has taken it.' })
  appointment: string | null;
}

@ObjectType('Appointment', {
  description: 'That people are to meet at a time. What comes of it is of the visit.',
})
@Visible('IDENTITY')
export class AppointmentModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => AppointmentKindEnum, { nullable: true, description: 'What kind of meeting it is.' })
  kind: AppointmentKind | null;

  @Field(() => AppointmentStateEnum, { nullable: true, description: 'Whether it stands.' })
  state: AppointmentState | null;

  @Field(() => SiteModel, { nullable: true, description: 'The site it is booked at.' })
  site: SiteModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When they meet.' })
  startsAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when.' })
  endsAt: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes on the way there.' })
  travelBefore: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes on the way back.' })
  travelAfter: number | null;

  @Field(() => [StaffModel], { nullable: true, description: 'Who treats, by name.' })
  therapists: StaffModel[] | null;

  @Field(() => [ChildModel], { nullable: true, description: 'The child, or the children of a group.' })
  children: ChildModel[] | null;

  @Field(() => SiteResourceModel, { nullable: true, description: 'In which room; null outside the clinic.' })
  room: SiteResourceModel | null;

  @Field(() => [SiteResourceModel], { nullable: true, description: 'Equipment that is taken for it.' })
  equipment: SiteResourceModel[] | null;

  @Field(() => AppointmentWhereaboutsModel, { nullable: true, description: 'Where to go, or whom to call.' })
  @Visible('IDENTITY')
  whereabouts: AppointmentWhereaboutsModel | null;

  @Field(() => [ClashModel], {
    nullable: true,
    description:
      'What of the calendar has come in its way since it was booked: a holiday, other hours, leave; less what was overridden. As a rule nothing.',
  })
  inTheWay: ClashModel[] | null;

  @Field(() => ID, { nullable: true, description: 'The same for all that were booked in one go.' })
  seriesId: string | null;

  @Field(() => [ClashCodeEnum], {
    nullable: true,
    description: 'What stood in its way when somebody said that it is to be all the same; as a rule nothing.',
  })
  overridden: ClashCode[] | null;

  @Field(() => String, { nullable: true, description: 'Why it is to be all the same.' })
  overrideReason: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who said so.' })
  overriddenBy: StaffModel | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who booked it.' })
  bookedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was booked.' })
  bookedAt: string | null;

  @Field(() => CancelledByEnum, { nullable: true, description: 'Whose wish the cancellation was.' })
  cancelledFor: CancelledBy | null;

  @Field(() => CancelReasonEnum, { nullable: true, description: 'Why it does not take place.' })
  cancelReason: CancelReason | null;

  @Field(() => String, { nullable: true, description: 'What else was said of that; often empty.' })
  cancelNote: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who cancelled it.' })
  cancelledBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt: string | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

export const AppointmentConnection = connectionOf(AppointmentModel, { name: 'Appointment', of: 'appointments' });

@ArgsType()
class TimeArgs extends PageArgs {
  @Field(() => DateTime, { nullable: true, description: 'Only those that end after this.' })
  from?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only those that begin before this.' })
  until?: string | null;
}

@ArgsType()
class StandingArgs extends TimeArgs {
  @Field(() => AppointmentStateEnum, { nullable: true, description: 'Only those that stand, or only those cancelled.' })
  state?: AppointmentState | null;
}

pagedField(
  ChildModel,
  'appointments',
  AppointmentConnection,
  'Appointments of the child in the order of time, cancelled ones too.',
  StandingArgs,
);
pagedField(ChildModel, 'latestAppointments', AppointmentConnection, 'The same, the latest first.', StandingArgs);
pagedField(
  StaffModel,
  'appointments',
  AppointmentConnection,
  'What they are booked for in the order of time, cancelled ones too.',
  StandingArgs,
);
pagedField(
  SiteModel,
  'appointments',
  AppointmentConnection,
  'What is booked at the site in the order of time, cancelled ones too.',
  StandingArgs,
);

@ArgsType()
export class AppointmentsArgs extends TimeArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those at which somebody said that they are to be although something stands in the way.',
  })
  overridden?: boolean | null;
}

@ObjectType('StaffTime', { description: 'When somebody who treats is at work at a site, and when they are away.' })
@Visible('PART')
export class StaffTimeModel {
  @Field(() => ID, { description: 'Who.' })
  staffId: string;

  @Field(() => [TimeSpanModel], { description: 'When they are at work here, leave not taken out.' })
  atWork: TimeSpanModel[];

  @Field(() => [TimeSpanModel], { description: 'When they are on leave.' })
  onLeave: TimeSpanModel[];
}

@ObjectType('Diary', { description: 'The days of a site: when it is open, who is at work, and what is booked.' })
@Visible('DIRECTORY')
export class DiaryModel {
  @Field(() => SiteModel, { nullable: true, description: 'The site.' })
  site: SiteModel | null;

  @Field(() => LocalDate, { description: 'The first day.' })
  on: Day;

  @Field(() => DateTime, { description: 'When the first day begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When the last day ends.' })
  endsAt: string;

  @Field(() => [TimeSpanModel], { nullable: true, description: 'When the site is open.' })
  open: TimeSpanModel[] | null;

  @Field(() => [HolidayModel], { nullable: true, description: 'Holidays among these days.' })
  holidays: HolidayModel[] | null;

  @Field(() => [StaffTimeModel], { nullable: true, description: 'Everybody who treats, by name.' })
  staff: StaffTimeModel[] | null;

  @Field(() => [AppointmentModel], {
    nullable: true,
    description: 'What is booked here, cancelled ones too, in the order of time. At most 200.',
  })
  appointments: AppointmentModel[] | null;
}

@ObjectType('Slot', { description: 'A time at which everybody and everything is free.' })
@Visible('PART')
export class SlotModel extends TimeSpanModel {
  @Field(() => ID, { nullable: true, description: 'The room; null where none is needed.' })
  room: string | null;
}

@ObjectType('SeriesDate', { description: 'One day of a series as it would be booked.' })
@Visible('PART')
export class SeriesDateModel extends TimeSpanModel {
  @Field(() => LocalDate, { description: 'Which day.' })
  on: Day;

  @Field(() => String, { nullable: true, description: 'The holiday for which it is left out.' })
  skippedFor: string | null;

  @Field(() => [ClashModel], { description: 'What stands in its way.' })
  clashes: ClashModel[];

  @Field(() => [SlotModel], { description: 'Other times, where it clashes; at most three.' })
  alternatives: SlotModel[];
}

@ObjectType('FreeTimes', { description: 'Times at which several are free at once.' })
@Visible('DIRECTORY')
export class FreeTimesModel {
  @Field(() => [SlotModel], { nullable: true, description: 'The next ones, none over another.' })
  slots: SlotModel[] | null;
}

@ObjectType('SeriesPlan', { description: 'A series before it is booked.' })
@Visible('DIRECTORY')
export class SeriesPlanModel {
  @Field(() => [SeriesDateModel], { nullable: true, description: 'Its days in order.' })
  dates: SeriesDateModel[] | null;
}

@ObjectType('AppointmentPayload', { description: 'An appointment that changed.' })
@Payload()
export class AppointmentPayload {
  @Field(() => AppointmentModel, {
    nullable: true,
    description: 'The appointment; of several, the one that was asked for or the first.',
  })
  appointment: AppointmentModel | null;
}

export const AppointmentResult = resultOf(
  'Appointment',
  AppointmentPayload,
  'The appointment, or why nothing was booked or changed.',
);
