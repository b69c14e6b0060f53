import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../children/local-date.ts';
import { localTime, minuteOfDay } from '../children/local-time.ts';
import {
  AARAV,
  appointmentFor,
  calendarOf,
  diariesNear,
  diaryOf,
  DIYA,
  GYM,
  OT1,
  PT1,
  ROOM2,
  SWING,
  takenFor,
} from '../../testing/diary.ts';
import { runs } from '../../testing/runs.ts';
import { APPOINTMENT_KINDS, isInClinic } from './appointment-sets.ts';
import type { Appointment } from './appointment.ts';
import { type DiaryFacts, findClashes } from './clash.ts';
import { wholeDay } from './clinic-hours.ts';
import { alternativesTo, nextSlots, type SlotWish, slotsOn } from './slots.ts';
import { addMinutes, minutesBetween, overlap, type Span, spanOf } from './span.ts';

const TUESDAY = '2026-11-24';
const at = (time: string, minutes = 45) => spanOf(`${TUESDAY}T${time}:00.000Z`, minutes);
const NOW = `${TUESDAY}T02:00:00.000Z`;
const wishFor = (over: Partial<SlotWish> = {}): SlotWish => ({
  kind: 'JOINT',
  therapists: [OT1, PT1],
  children: [AARAV],
  rooms: [GYM, ROOM2],
  equipment: [],
  minutes: 45,
  travelBefore: 0,
  travelAfter: 0,
  ...over,
});
const appointmentAt = (wish: SlotWish, startsAt: string, room: string | null): Appointment =>
  appointmentFor({ ...wish, ...spanOf(startsAt, wish.minutes), children: wish.children, room, id: 'wanted' });
const shown = (slots: readonly Span[]) =>
  slots.map(({ startsAt }) => `${localDate(startsAt, 'Asia/Kolkata')} ${localTime(startsAt, 'Asia/Kolkata')}`);

describe('the next times for several at once', () => {
  const search = { from: NOW, days: 7, count: 3 };

  it('are those at which both therapists, the child and a room are free', () => {
    const taken = [
      ...takenFor({ ...at('03:30', 60), children: [DIYA], room: ROOM2 }),
      ...takenFor({ id: 'b', ...at('05:00', 60), therapists: [PT1], children: [DIYA], room: ROOM2 }),
      ...takenFor({ id: 'c', ...at('07:00', 45), therapists: ['third'], children: [DIYA], room: GYM }),
    ];
    const slots = nextSlots(wishFor(), diaryOf({ taken }), search);
    expect(shown(slots)).toEqual(['2026-11-24 11:30', '2026-11-24 12:15', '2026-11-24 13:00']);
    expect(slots.map(({ room }) => room)).toEqual([GYM, ROOM2, ROOM2]);
  });

  it('are on the next open day where this one is full', () => {
    const leaves = [{ staff: PT1, ...wholeDay(TUESDAY, 'Asia/Kolkata') }];
    const holidays = [{ on: '2026-11-25', name: 'Guru Nanak Jayanti', hours: null }];
    const facts = diaryOf({ leaves, calendar: calendarOf({ holidays }) });
    expect(shown(nextSlots(wishFor(), facts, { ...search, count: 1 }))).toEqual(['2026-11-26 09:00']);
    expect(nextSlots(wishFor(), facts, { ...search, days: 2 })).toEqual([]);
  });

  it('begin no earlier than is asked for, on a quarter of an hour', () => {
    const from = `${TUESDAY}T05:02:11.000Z`;
    expect(shown(nextSlots(wishFor(), diaryOf(), { ...search, from, count: 1 }))).toEqual(['2026-11-24 10:45']);
  });

  it('leave room for the way to a home and back', () => {
    const wish = wishFor({ kind: 'HOME_VISIT', therapists: [OT1], rooms: [], travelBefore: 30, travelAfter: 30 });
    const taken = takenFor({ ...at('05:00'), children: [DIYA] });
    expect(shown(slotsOn(TUESDAY, wish, diaryOf({ taken }), NOW)).slice(0, 2)).toEqual([
      '2026-11-24 11:45',
      '2026-11-24 12:00',
    ]);
  });

  it('are none while the child is with somebody else', () => {
    const taken = takenFor({ ...at('03:30', 90), therapists: ['third'], room: 'third-room' });
    expect(shown(nextSlots(wishFor(), diaryOf({ taken }), { ...search, count: 1 }))).toEqual(['2026-11-24 10:30']);
  });

  it('do not overlap one another', () => {
    const slots = nextSlots(wishFor(), diaryOf(), { ...search, count: 10 });
    expect(slots.some((slot, place) => slots.some((other, where) => where > place && overlap(slot, other)))).toBe(
      false,
    );
    expect(slots).toHaveLength(10);
  });
});

describe('the times of a day', () => {
  const FIRST = '2026-10-25';
  const near = '2026-10-24T00:00:00.000Z';
  const wishes = fc.record({
    kind: fc.constantFrom(...APPOINTMENT_KINDS),
    therapists: fc.subarray([OT1, PT1], { minLength: 1 }),
    children: fc.subarray([AARAV, DIYA], { minLength: 1 }),
    equipment: fc.subarray([SWING]),
    minutes: fc.constantFrom(30, 45, 60),
    travel: fc.constantFrom(0, 15),
  });

  it('are all those, and only those, in whose way nothing stands: where the clock is changed as anywhere', () => {
    const places = fc.array(fc.nat({ max: 99 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(diariesNear(FIRST, near), wishes, places, (facts: DiaryFacts, { travel, ...said }, picked) => {
        const goes = said.kind === 'HOME_VISIT' ? travel : 0;
        const rooms = isInClinic(said.kind) ? [GYM, ROOM2] : [];
        const wish: SlotWish = { ...said, rooms, travelBefore: goes, travelAfter: goes };
        const { startsAt, endsAt } = wholeDay(FIRST, facts.timeZone);
        const found = slotsOn(FIRST, wish, facts, startsAt);
        const fits = (start: string, room: string | null): boolean =>
          findClashes(appointmentAt(wish, start, room), facts).length === 0;
        for (const start of picked.map((quarters) => addMinutes(startsAt, quarters * 15))) {
          const slot = found.find((each) => each.startsAt === start);
          const wherever = isInClinic(wish.kind) ? wish.rooms : [null];
          const isFree = addMinutes(start, wish.minutes) <= endsAt && wherever.some((room) => fits(start, room));
          expect(slot !== undefined).toBe(isFree);
          expect(slot === undefined || fits(start, slot.room)).toBe(true);
        }
        expect(found.every((slot) => minuteOfDay(localTime(slot.startsAt, facts.timeZone)) % 15 === 0)).toBe(true);
      }),
      runs(60),
    );
  });
});

describe('other times for one that does not fit', () => {
  const wanted = at('05:00');

  it('are the nearest of the day first, then of the days around it at the same time', () => {
    const busy = [
      ...takenFor({ ...at('03:30', 225), therapists: [PT1], children: [DIYA] }),
      ...takenFor({ id: 'b', ...at('08:00', 330), therapists: [PT1], children: [DIYA] }),
    ];
    const found = alternativesTo(wanted, wishFor(), diaryOf({ taken: busy }), NOW);
    expect(shown(found)).toEqual(['2026-11-24 12:45', '2026-11-25 10:30', '2026-11-26 10:30']);
  });

  it('never lie before now, nor over one another, and there are three at most', () => {
    const from = at('04:40').startsAt;
    const found = alternativesTo(wanted, wishFor(), diaryOf(), from);
    expect(found).toHaveLength(3);
    expect(found.every(({ startsAt }) => startsAt >= from)).toBe(true);
    const late = alternativesTo(
      wanted,
      wishFor(),
      diaryOf({ leaves: [{ staff: OT1, ...wholeDay(TUESDAY, 'Asia/Kolkata') }] }),
      from,
    );
    expect(late.every(({ startsAt }) => startsAt >= wholeDay(addDays(TUESDAY, 1), 'Asia/Kolkata').startsAt)).toBe(true);
    expect(late.map(({ startsAt }) => minutesBetween(wanted.startsAt, startsAt) % 1440)).toEqual([0, 0, 0]);
  });
});
