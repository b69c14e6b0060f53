import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf } from '../../testing/answer.ts';
import {
  AARAV,
  appointmentFor,
  appointmentsNear,
  calendarOf,
  diariesNear,
  diaryOf,
  DIYA,
  GYM,
  OT1,
  PT1,
  ROOM2,
  SITE,
  SWING,
  takenFor,
} from '../../testing/diary.ts';
import { runs } from '../../testing/runs.ts';
import { type Appointment, takenBy } from './appointment.ts';
import { clashesSince, type DiaryFacts, findClashes, refuseClashes, settleClashes } from './clash.ts';
import { overlap, spanOf } from './span.ts';

const codes = (wanted: Appointment, facts: DiaryFacts) =>
  findClashes(wanted, facts).map(({ code, subject }) => [code, subject]);
const booked = (wanted: Appointment, there: Appointment) =>
  codes(wanted, diaryOf({ taken: takenBy(there) })).filter(([code]) => code?.endsWith('_BOOKED') === true);
const at = (time: string, minutes = 45) => spanOf(`2026-11-24T${time}:00.000Z`, minutes);

describe('what stands in the way of an appointment', () => {
  it('is nothing in a free hour, and nothing before or after another', () => {
    expect(codes(appointmentFor(), diaryOf())).toEqual([]);
    const neighbours = [...takenFor(at('04:15')), ...takenFor({ id: 'after', ...at('05:45') })];
    expect(codes(appointmentFor(), diaryOf({ taken: neighbours }))).toEqual([]);
  });

  it('is named one by one: therapist, child, room and equipment, each with the other appointment', () => {
    const wanted = appointmentFor({ equipment: [SWING] });
    const taken = takenFor({ ...at('05:30'), equipment: [SWING] });
    expect(codes(wanted, diaryOf({ taken }))).toEqual([
      ['THERAPIST_BOOKED', OT1],
      ['CHILD_BOOKED', AARAV],
      ['ROOM_BOOKED', GYM],
      ['EQUIPMENT_BOOKED', SWING],
    ]);
    expect(findClashes(wanted, diaryOf({ taken }))[0]).toMatchObject({ appointment: 'other', ...at('05:30') });
    expect(codes(wanted, diaryOf({ taken: takenFor({ therapists: [PT1], children: [DIYA], room: ROOM2 }) }))).toEqual(
      [],
    );
  });

  it('is never the appointment itself, nor a cancelled one', () => {
    expect(codes(appointmentFor(), diaryOf({ taken: takenFor({ id: 'new' }) }))).toEqual([]);
    expect(codes(appointmentFor(), diaryOf({ taken: takenFor({ state: 'CANCELLED' }) }))).toEqual([]);
  });

  it('is the closed site, told once and not of each therapist again', () => {
    expect(codes(appointmentFor(at('13:00')), diaryOf())).toEqual([['CLINIC_CLOSED', SITE]]);
    expect(codes(appointmentFor(at('12:45')), diaryOf())).toEqual([]);
    const holidays = [{ on: '2026-11-24', name: 'Guru Nanak Jayanti', hours: null }];
    expect(codes(appointmentFor(), diaryOf({ calendar: calendarOf({ holidays }) }))).toEqual([['HOLIDAY', SITE]]);
    const half = [{ on: '2026-11-24', name: 'Half day', hours: { opens: '09:00', closes: '11:00' } }];
    expect(codes(appointmentFor(), diaryOf({ calendar: calendarOf({ holidays: half }) }))).toEqual([
      ['CLINIC_CLOSED', SITE],
    ]);
  });

  it('is leave, and hours that somebody does not work', () => {
    const leaves = [{ staff: OT1, ...at('05:30', 30) }];
    expect(findClashes(appointmentFor(), diaryOf({ leaves }))).toEqual([
      { code: 'THERAPIST_ON_LEAVE', subject: OT1, appointment: null, ...at('05:30', 15) },
    ]);
    const weeks = [
      {
        staff: OT1,
        since: '2026-01-01',
        hours: [{ day: 'TUE', site: SITE, opens: '14:00', closes: '18:00' }] as const,
      },
    ];
    expect(codes(appointmentFor(), diaryOf({ weeks }))).toEqual([['THERAPIST_NOT_AT_WORK', OT1]]);
    expect(codes(appointmentFor(at('08:30')), diaryOf({ weeks }))).toEqual([]);
  });

  it('since it was booked is what the calendar says by now: not what was overridden, no other appointment, nothing once cancelled', () => {
    const kept = { ...appointmentFor(at('13:00')), overridden: ['CLINIC_CLOSED'] as const };
    const facts = diaryOf({ leaves: [{ staff: OT1, ...at('13:15', 30) }], taken: takenFor(at('13:00')) });
    expect(clashesSince(kept, facts).map(({ code }) => code)).toEqual(['THERAPIST_ON_LEAVE']);
    expect(clashesSince({ ...kept, overridden: [] }, facts).map(({ code }) => code)).toContain('CLINIC_CLOSED');
    expect(clashesSince({ ...kept, state: 'CANCELLED' }, facts)).toEqual([]);
  });

  it('is the way to a home for who goes it, and not the hours of the site', () => {
    const visit = appointmentFor({ kind: 'HOME_VISIT', room: null, travelBefore: 30, travelAfter: 30, ...at('03:30') });
    const weeks = [
      {
        staff: OT1,
        since: '2026-01-01',
        hours: [{ day: 'TUE', site: 'elsewhere', opens: '08:30', closes: '18:00' }] as const,
      },
    ];
    expect(codes(visit, diaryOf({ weeks }))).toEqual([]);
    expect(codes(visit, diaryOf())).toEqual([['THERAPIST_NOT_AT_WORK', OT1]]);
    const next = takenFor({ ...at('04:30'), children: [DIYA] });
    expect(codes(visit, diaryOf({ weeks, taken: next }))).toEqual([['THERAPIST_BOOKED', OT1]]);
    expect(codes(visit, diaryOf({ weeks, taken: takenFor({ ...at('04:15'), therapists: [PT1] }) }))).toEqual([]);
  });

  it('is the same whichever of two was there first', () => {
    const near = appointmentsNear('2026-11-23T00:00:00.000Z');
    fc.assert(
      fc.property(near, near, (one, other) => {
        fc.pre(one.id !== other.id);
        expect(booked(one, other)).toEqual(booked(other, one));
        const shares = takenBy(one).some((mine) =>
          takenBy(other).some((theirs) => theirs.resource.id === mine.resource.id && overlap(mine, theirs)),
        );
        expect(booked(one, other).length > 0).toBe(shares);
      }),
      runs(),
    );
  });

  it('does not grow smaller by more that is booked or by leave', () => {
    const startsAt = '2026-10-24T00:00:00.000Z';
    fc.assert(
      fc.property(appointmentsNear(startsAt), diariesNear('2026-10-25', startsAt), (wanted, facts) => {
        const fewer = codes(wanted, { ...facts, taken: facts.taken.slice(1), leaves: [] }).map(String);
        const all = codes(wanted, facts).map(String);
        expect(fewer.every((each) => all.includes(each))).toBe(true);
      }),
      runs(),
    );
  });
});

describe('a clash', () => {
  const names: Readonly<Record<string, string>> = { [OT1]: 'Meera Iyer', [GYM]: 'Gym' };
  const clashes = findClashes(appointmentFor(), diaryOf({ taken: takenFor({ children: [DIYA] }) }));

  it('is refused by the names of what is not free', () => {
    expect(refusalOf(refuseClashes(clashes, (id) => names[id]))).toEqual({
      rule: 'APPOINTMENT_CLASHES',
      data: {
        clashes: ['THERAPIST_BOOKED', 'ROOM_BOOKED'],
        names: ['Meera Iyer', 'Gym'],
        subjects: [OT1, GYM],
        appointments: ['other'],
      },
    });
  });

  it('is kept where somebody who may has said why', () => {
    expect(ruleOf(settleClashes(clashes, null, () => undefined))).toBe('APPOINTMENT_CLASHES');
    expect(settleClashes(clashes, { reason: 'Twins, both in the gym' }, () => undefined)).toEqual({
      ok: true,
      value: clashes,
    });
    expect(settleClashes([], null, () => undefined)).toEqual({ ok: true, value: [] });
  });
});
