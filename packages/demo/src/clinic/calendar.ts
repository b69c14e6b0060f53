import {
  addDays,
  DEFAULT_OPENING_HOURS,
  type DiaryFacts,
  leaveSpan,
  type LocalDate,
  type Taken,
  WEEKDAYS,
} from '@trellis/domain';
import { TIME_ZONE, weekdayOf } from '../base/calendar.ts';
import { idAt } from '../base/ids.ts';
import type { DemoRows } from '../rows/rows.ts';
import { type Clinic, siteIdOf } from './clinic.ts';

export const ROOMS = ['Gym', 'Quiet room', 'Sensory room', 'Table room'];
const EQUIPMENT = ['Treadmill', 'Therapy swing'];

/** The Monday of the week that the anchor day lies in; the week to come where that is a Sunday. */
export function mondayOf(anchor: LocalDate): LocalDate {
  return addDays(anchor, 1 - weekdayOf(anchor));
}

/** Who keeps the clinic's books: the front desk. */
export function deskOf({ staff }: Clinic): string {
  return staff.find(({ role }) => role === 'FRONT_DESK')?.id ?? staff[0]?.id ?? '';
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function things(clinic: Clinic, names: readonly string[]): readonly Named[] {
  return names.map((name) => ({ id: idAt(clinic.openedAt, clinic.random.fork(`resource/${name}`)), name }));
}

/** What a clinic says of its calendar: rooms and equipment, a holiday, the week of a part-timer, and leave. */
export function calendarRows(clinic: Clinic): Partial<DemoRows> {
  const { id: clinicId, openedAt, anchor, staff, random } = clinic;
  const siteId = siteIdOf(clinic);
  const recorded = { clinicId, recordedBy: deskOf(clinic), recordedAt: openedAt };
  const thing = { clinicId, siteId, inUse: true, version: 1 };
  const { partTimer, away } = peopleOf(clinic);
  const weekId = idAt(openedAt, random.fork('week'));
  const leave = leaveOf(clinic);
  return {
    siteResources: [
      ...things(clinic, ROOMS).map((each) => ({ ...thing, ...each, kind: 'ROOM' as const })),
      ...things(clinic, EQUIPMENT).map((each) => ({ ...thing, ...each, kind: 'EQUIPMENT' as const })),
    ],
    holidays: [
      {
        ...recorded,
        id: idAt(openedAt, random.fork('holiday')),
        siteId,
        onDay: holidayOf(anchor),
        name: 'Founders’ day',
      },
    ],
    staffWeeks:
      partTimer === undefined
        ? []
        : [{ ...recorded, id: weekId, staffId: partTimer.id, since: addDays(anchor, -90), version: 1 }],
    staffWeekHours:
      partTimer === undefined
        ? []
        : PART_TIME.map((weekday) => ({
            clinicId,
            id: idAt(openedAt, random.fork(`week/${weekday}`)),
            weekId,
            siteId,
            weekday,
            opensAt: MORNING.opens,
            closesAt: MORNING.closes,
          })),
    staffLeaves:
      away === undefined || leave === undefined || staff.length === 0
        ? []
        : [
            {
              ...recorded,
              id: idAt(openedAt, random.fork('leave')),
              staffId: away.id,
              kind: 'TRAINING',
              startsAt: leave.startsAt,
              endsAt: leave.endsAt,
              note: '',
            },
          ],
  };
}

/** Monday to Friday, as the ISO counts them; mornings. */
const PART_TIME = [1, 2, 3, 4, 5];
const MORNING = { opens: '09:00', closes: '14:00' };

/** A Friday two weeks on, so that a series that is booked today has a day to leave out. */
function holidayOf(anchor: LocalDate): LocalDate {
  return addDays(mondayOf(anchor), 18);
}

/** The last therapist of the list works mornings, and the one before is away on a Thursday. */
function peopleOf({ staff }: Clinic) {
  const therapists = staff.filter(({ role }) => role === 'THERAPIST');
  return { partTimer: therapists.at(-1), away: therapists.length > 2 ? therapists.at(-2) : undefined };
}

function leaveOf(clinic: Clinic) {
  const { away } = peopleOf(clinic);
  const thursday = addDays(mondayOf(clinic.anchor), 3);
  if (away === undefined) return undefined;
  const days = { from: thursday, until: thursday, fromTime: null, untilTime: null };
  return { staff: away.id, ...leaveSpan(days, TIME_ZONE) };
}

export function factsOf(clinic: Clinic, taken: readonly Taken[]): DiaryFacts {
  const site = siteIdOf(clinic);
  const { partTimer } = peopleOf(clinic);
  const leave = leaveOf(clinic);
  const hours = PART_TIME.flatMap((weekday) => {
    const day = WEEKDAYS[weekday - 1];
    return day === undefined ? [] : [{ day, site, ...MORNING }];
  });
  return {
    timeZone: TIME_ZONE,
    site,
    calendar: {
      week: DEFAULT_OPENING_HOURS,
      holidays: [{ on: holidayOf(clinic.anchor), name: 'Founders’ day', hours: null }],
    },
    weeks: partTimer === undefined ? [] : [{ staff: partTimer.id, since: addDays(clinic.anchor, -90), hours }],
    leaves: leave === undefined ? [] : [leave],
    taken,
  };
}
