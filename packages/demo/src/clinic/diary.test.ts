import { addDays, APPOINTMENT_KINDS } from '@trellis/domain';
import { testHash } from '@trellis/domain/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANCHOR, rowsOf } from '../../testing/told-demo.ts';
import { dayOf, instantOf, minutesAfter, weekdayOf } from '../base/calendar.ts';
import { type DemoChunk, generateDemo } from '../generate.ts';
import type { AppointmentPartRow, AppointmentRow } from '../rows/diary-rows.ts';

let chunks: readonly DemoChunk[];
let appointments: readonly AppointmentRow[];
let parts: readonly AppointmentPartRow[];
beforeAll(() => {
  chunks = [...generateDemo({ anchor: ANCHOR, hash: testHash })];
  appointments = rowsOf(chunks, 'appointments');
  parts = rowsOf(chunks, 'appointmentParts');
});

describe('the week of the demo', () => {
  it('has an appointment for most children who are treated, of every kind but a group, a few of them cancelled', () => {
    const treated = new Set(
      rowsOf(chunks, 'carePlans').flatMap(({ state, childId }) => (state === 'ENDED' ? [] : childId)),
    );
    expect(appointments.filter(({ startsAt }) => dayOf(startsAt) >= ANCHOR).length).toBeGreaterThan(treated.size * 0.7);
    expect(appointments.every(({ childId }) => childId !== null && treated.has(childId))).toBe(true);
    expect(new Set(appointments.map(({ kind }) => kind))).toEqual(
      new Set(APPOINTMENT_KINDS.filter((kind) => kind !== 'GROUP')),
    );
    const cancelled = appointments.filter(({ state }) => state === 'CANCELLED');
    expect(cancelled.length).toBeGreaterThan(2);
    expect(cancelled.length).toBeLessThan(appointments.length / 4);
  });

  it('lies in the week of the anchor and the four before it, while the clinic is open or a therapist of it at work', () => {
    const outside = appointments.filter(({ startsAt, endsAt }) => {
      const day = dayOf(startsAt);
      const isOpen = startsAt >= instantOf(day, 9 * 60) && endsAt <= instantOf(day, 19 * 60);
      return !isOpen || weekdayOf(day) === 0 || day < addDays(ANCHOR, -28) || day > addDays(ANCHOR, 5);
    });
    expect(outside).toEqual([]);
  });

  it('was written before the anchor', () => {
    const written = appointments.flatMap(({ bookedAt, cancelledAt }) =>
      cancelledAt === null ? [bookedAt] : [bookedAt, cancelledAt],
    );
    expect(written.filter((at) => dayOf(at) >= ANCHOR)).toEqual([]);
  });

  it('has nobody and nothing in two places at once, the way to a home counted', () => {
    const held = parts.filter(({ standing }) => standing !== 'RELEASED');
    const twice = held.filter((one, at) =>
      held.some(
        (other, where) =>
          where > at && one.takenId === other.takenId && one.startsAt < other.endsAt && other.startsAt < one.endsAt,
      ),
    );
    expect(twice).toEqual([]);
    const visit = appointments.find(({ kind }) => kind === 'HOME_VISIT');
    const way = parts.find(({ appointmentId, kind }) => appointmentId === visit?.id && kind === 'THERAPIST');
    expect(way?.startsAt).toBe(minutesAfter(visit?.startsAt ?? '', -20));
  });

  it('books nobody who is on leave, and whoever works mornings in the morning', () => {
    const leaves = rowsOf(chunks, 'staffLeaves');
    expect(leaves.length).toBeGreaterThan(0);
    const away = parts.filter(({ takenId, startsAt, endsAt }) =>
      leaves.some((leave) => leave.staffId === takenId && startsAt < leave.endsAt && leave.startsAt < endsAt),
    );
    expect(away).toEqual([]);
    const partTimers = new Set(rowsOf(chunks, 'staffWeeks').map(({ staffId }) => staffId));
    const late = parts.filter(
      ({ takenId, endsAt }) => partTimers.has(takenId) && endsAt > instantOf(dayOf(endsAt), 14 * 60),
    );
    expect(parts.some(({ takenId }) => partTimers.has(takenId))).toBe(true);
    expect(late).toEqual([]);
  });

  it('has a visit for whatever took place before, most of them done, some not brought, a few written down late', () => {
    const visits = rowsOf(chunks, 'visits');
    const past = appointments.filter(
      ({ startsAt, state }) => state === 'BOOKED' && dayOf(startsAt) < addDays(ANCHOR, -1),
    );
    expect(new Set(visits.map(({ appointmentId }) => appointmentId))).toEqual(new Set(past.map(({ id }) => id)));
    expect(visits).toHaveLength(past.length);
    const share = (state: string) => visits.filter((visit) => visit.state === state).length / visits.length;
    expect(share('DONE')).toBeGreaterThan(0.85);
    expect(share('NOT_BROUGHT')).toBeGreaterThan(0.02);
    expect(visits.some(({ late }) => late)).toBe(true);
    expect(visits.filter(({ recordedAt }) => dayOf(recordedAt) >= ANCHOR)).toEqual([]);
    const therapists = rowsOf(chunks, 'visitTherapists');
    expect(therapists.filter(({ primary }) => primary)).toHaveLength(visits.length);
    expect(therapists.length).toBeGreaterThan(visits.length);
  });
});
