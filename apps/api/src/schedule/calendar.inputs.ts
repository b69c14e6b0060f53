import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type LeaveKind,
  leaveSchema,
  type LocalDate as Day,
  openingWeekSchema,
  holidaySchema,
  SCHEDULE_LIMITS,
  SITE_RESOURCE_KINDS,
  type SiteResourceKind,
  staffHoursSchema,
  type Weekday,
} from '@trellis/domain';
import { z } from 'zod';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { LeaveKindEnum, SiteResourceKindEnum, WeekdayEnum } from './closed-sets.model.ts';

export const keepOpeningHoursInput = z.object({ siteId: knownId, version: z.int(), hours: openingWeekSchema });
export const addHolidayInput = z.intersection(z.object({ id: newRowId, siteId: knownId }), holidaySchema);
export const removeHolidayInput = z.object({ holidayId: knownId });
const resourceName = z.string().trim().min(1).max(SCHEDULE_LIMITS.nameLength);
export const addSiteResourceInput = z.object({
  id: newRowId,
  siteId: knownId,
  kind: z.enum(SITE_RESOURCE_KINDS),
  name: resourceName,
});
export const changeSiteResourceInput = z.object({
  resourceId: knownId,
  version: z.int(),
  name: resourceName,
  inUse: z.boolean(),
});
export const keepStaffWeekInput = z.object({ staffId: knownId, version: z.int().nullish(), ...staffHoursSchema.shape });
export const recordLeaveInput = z.intersection(z.object({ id: newRowId, staffId: knownId }), leaveSchema);
export const withdrawLeaveInput = z.object({ leaveId: knownId });

@InputType({ isAbstract: true })
abstract class HoursInput {
  @Field(() => WeekdayEnum, { description: 'On which day of the week.' })
  day: Weekday;

  @Field(() => String, { description: 'HH:MM.' })
  opens: string;

  @Field(() => String, { description: 'HH:MM, later than it opens.' })
  closes: string;
}

@InputType('OpeningHoursInput', { description: 'When a site is open on one day of the week.' })
class OpeningHoursInput extends HoursInput {}

@InputType('KeepOpeningHoursInput', { description: 'The whole week of a site; a day that is not said is closed.' })
export class KeepOpeningHoursInput {
  @Field(() => ID, { description: 'Which site.' })
  siteId: string;

  @Field(() => Int, { description: 'The version of the site you saw.' })
  version: number;

  @Field(() => [OpeningHoursInput], { description: 'Its week, one stretch a day.' })
  hours: OpeningHoursInput[];
}

@InputType('AddHolidayInput', { description: 'A day on which a site does not keep its week.' })
export class AddHolidayInput {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is adding it once.' })
  id: string;

  @Field(() => ID, { description: 'Which site.' })
  siteId: string;

  @Field(() => LocalDate, { description: 'Which day.' })
  on: Day;

  @Field(() => String, { description: `What it is called; at most ${SCHEDULE_LIMITS.nameLength} characters.` })
  name: string;

  @Field(() => String, { nullable: true, description: 'HH:MM, where it is open for part of the day.' })
  opens?: string | null;

  @Field(() => String, { nullable: true, description: 'HH:MM, where it is open for part of the day.' })
  closes?: string | null;
}

@InputType('RemoveHolidayInput', { description: 'A holiday that is none.' })
export class RemoveHolidayInput implements z.input<typeof removeHolidayInput> {
  @Field(() => ID, { description: 'Which holiday.' })
  holidayId: string;
}

@InputType('AddSiteResourceInput', { description: 'A room, or equipment that is booked like one.' })
export class AddSiteResourceInput implements z.input<typeof addSiteResourceInput> {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is adding it once.' })
  id: string;

  @Field(() => ID, { description: 'Of which site.' })
  siteId: string;

  @Field(() => SiteResourceKindEnum, { description: 'Room or equipment.' })
  kind: SiteResourceKind;

  @Field(() => String, { description: `What it is called; at most ${SCHEDULE_LIMITS.nameLength} characters.` })
  name: string;
}

@InputType('ChangeSiteResourceInput', { description: 'What a room or equipment is called, and whether it is in use.' })
export class ChangeSiteResourceInput implements z.input<typeof changeSiteResourceInput> {
  @Field(() => ID, { description: 'Which one.' })
  resourceId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => Boolean, { description: 'False gives it up: it is booked no more. What is booked stays.' })
  inUse: boolean;
}

@InputType('StaffHoursInput', { description: 'When somebody works at a site on one day of their week.' })
class StaffHoursInput extends HoursInput {
  @Field(() => ID, { description: 'At which site.' })
  siteId: string;
}

@InputType('KeepStaffWeekInput', { description: "A person's week from a day on." })
export class KeepStaffWeekInput {
  @Field(() => ID, { description: 'Whose.' })
  staffId: string;

  @Field(() => Int, { nullable: true, description: 'The version you saw, where a week begins on that day already.' })
  version?: number | null;

  @Field(() => LocalDate, { description: 'From which day on.' })
  since: Day;

  @Field(() => [StaffHoursInput], { description: 'When they work; without hours they do not.' })
  hours: StaffHoursInput[];
}

@InputType('RecordLeaveInput', { description: 'That somebody is away.' })
export class RecordLeaveInput {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is recording it once.' })
  id: string;

  @Field(() => ID, { description: 'Who.' })
  staffId: string;

  @Field(() => LeaveKindEnum, { description: 'Why.' })
  kind: LeaveKind;

  @Field(() => LocalDate, { description: 'The first day.' })
  from: Day;

  @Field(() => LocalDate, { description: 'The last day.' })
  until: Day;

  @Field(() => String, { nullable: true, description: 'HH:MM, where it begins during the first day.' })
  fromTime?: string | null;

  @Field(() => String, { nullable: true, description: 'HH:MM, where it ends during the last day.' })
  untilTime?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `What else to know; at most ${SCHEDULE_LIMITS.noteLength} characters.`,
  })
  note?: string | null;
}

@InputType('WithdrawLeaveInput', { description: 'Leave that is not taken.' })
export class WithdrawLeaveInput implements z.input<typeof withdrawLeaveInput> {
  @Field(() => ID, { description: 'Which leave.' })
  leaveId: string;
}
