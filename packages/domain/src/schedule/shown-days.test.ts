import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointmentFor, appointmentsNear, diariesNear, GYM, OT1, PT1, SITE } from '../../testing/diary.ts';
import { runs } from '../../testing/runs.ts';
import { addDays } from '../children/local-date.ts';
import { type Appointment, takenBy } from './appointment.ts';
import { isInClinic } from './appointment-sets.ts';
import { type Clash, findClashes } from './clash.ts';
import { openOn } from './clinic-hours.ts';
import { clashedAmong, clashesShown, type ShownDays } from './shown-days.ts';
import { spanOf } from './span.ts';
import { hoursOfStaff } from './work-hours.ts';

const FIRST = '2026-10-24';
const NEAR = '2026-10-24T00:00:00.000Z';
const at = (time: string, minutes = 45) => spanOf(`2026-11-24T${time}:00.000Z`, minutes);

function shownDays(over: Partial<ShownDays> = {}): ShownDays {
  const open = [at('03:30', 600)];
  return { timeZone: 'Asia/Kolkata', site: SITE, open, holidays: [], staff: [], appointments: [], ...over };
}

/** A site that is closed is told of once on the screen; by the full facts, of each with a week of their own as well. */
function told(clashes: readonly Clash[]): readonly string[] {
  const isClosed = clashes.some(({ code }) => code === 'CLINIC_CLOSED');
  return clashes
    .filter(({ code }) => !(isClosed && code === 'THERAPIST_NOT_AT_WORK'))
    .map(({ code, subject }) => `${code} ${subject}`);
}

const codes = (wanted: Appointment, shown: ShownDays) => clashesShown(wanted, shown).map(({ code }) => code);

describe('what stands in the way by the days on the screen', () => {
  it('is what is booked, the closed site, leave and hours of the week', () => {
    const other: Appointment = appointmentFor({ id: 'other', ...at('05:30') });
    expect(codes(appointmentFor(), shownDays())).toEqual([]);
    expect(codes(appointmentFor(), shownDays({ appointments: [other] }))).toEqual([
      'THERAPIST_BOOKED',
      'CHILD_BOOKED',
      'ROOM_BOOKED',
    ]);
    expect(codes(appointmentFor(at('13:00')), shownDays())).toEqual(['CLINIC_CLOSED']);
    const staff = [{ staff: OT1, atWork: [at('06:00', 120)], onLeave: [at('05:30', 30)] }];
    expect(codes(appointmentFor(), shownDays({ staff }))).toEqual(['THERAPIST_ON_LEAVE', 'THERAPIST_NOT_AT_WORK']);
  });

  it('is not told of hours for a visit at home, where those at other sites are not known', () => {
    const staff = [{ staff: OT1, atWork: [], onLeave: [] }];
    const visit = appointmentFor({ kind: 'HOME_VISIT', room: null });
    expect(clashesShown(visit, shownDays({ staff }))).toEqual([]);
  });

  it('marks those that are kept and have something in their way since, less what was overridden', () => {
    const kept = { ...appointmentFor(), overridden: [] };
    const twin = {
      ...appointmentFor({ id: 'twin', children: ['diya'], therapists: [PT1] }),
      overridden: ['ROOM_BOOKED'] as const,
    };
    const shown = shownDays({ appointments: [kept, twin] });
    expect([...clashedAmong([kept, twin], shown)]).toEqual(['new']);
  });

  it('is the same in the clinic as by everything the server knows of these days', () => {
    fc.assert(
      fc.property(
        diariesNear(FIRST, NEAR),
        appointmentsNear(NEAR),
        fc.array(appointmentsNear(NEAR), { maxLength: 4 }),
        (facts, given, appointments) => {
          const wanted: Appointment = { ...given, kind: 'SINGLE', room: GYM, travelBefore: 0, travelAfter: 0 };
          fc.pre(isInClinic(wanted.kind));
          const days = Array.from({ length: 7 }, (_, ahead) => addDays(FIRST, ahead - 1));
          const shown = shownDays({
            timeZone: facts.timeZone,
            open: days.flatMap((day) => openOn(facts.calendar, day, facts.timeZone)),
            holidays: facts.calendar.holidays,
            staff: [OT1, PT1, 'third'].map((staff) => ({
              staff,
              atWork: days.flatMap((day) => hoursOfStaff(facts, staff, day, 'AT_SITE')),
              onLeave: facts.leaves.filter((leave) => leave.staff === staff),
            })),
            appointments,
          });
          const known = { ...facts, taken: appointments.flatMap(takenBy) };
          expect(told(clashesShown(wanted, shown))).toEqual(told(findClashes(wanted, known)));
        },
      ),
      runs(),
    );
  });
});
