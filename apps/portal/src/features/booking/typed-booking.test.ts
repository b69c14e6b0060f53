import { describe, expect, it } from 'vitest';
import {
  atMost,
  chosenDates,
  draftOf,
  isTypedBooking,
  planInput,
  proposed,
  startBooking,
  timesInput,
  weeksOf,
} from './typed-booking.ts';

const HERE = { today: '2026-11-23', timeZone: 'Asia/Kolkata', siteId: 'rohini' };
const ALL = [
  { id: 'asha', name: 'Asha', discipline: 'OCCUPATIONAL_THERAPY' },
  { id: 'kavya', name: 'Kavya', discipline: 'OCCUPATIONAL_THERAPY' },
  { id: 'ravi', name: 'Ravi', discipline: 'PHYSIOTHERAPY' },
];
const typed = { ...startBooking({ childId: 'aarav' }, HERE), therapistIds: ['asha'] };

const date = (on: string, more = {}) => ({
  on,
  startsAt: `${on}T05:00:00.000Z`,
  skippedFor: null,
  clashes: [],
  ...more,
});

describe('a booking that is begun', () => {
  it('knows what the place it was opened from knows: by the clock of the clinic, and no more', () => {
    const begun = startBooking({ startsAt: '2026-11-24T05:00:00.000Z', staffId: 'asha', roomId: 'gym' }, HERE);
    expect(begun).toMatchObject({ day: '2026-11-24', time: '10:30', siteId: 'rohini', roomId: 'gym', childIds: [] });
    expect(startBooking({ date: '2026-11-25' }, HERE)).toMatchObject({ day: '2026-11-25', time: '' });
  });

  it('comes back from what was kept, unless that is not a booking of today’s portal', () => {
    const begun = startBooking({}, HERE);
    expect(isTypedBooking(JSON.parse(JSON.stringify(begun)))).toBe(true);
    expect(isTypedBooking({ ...begun, kind: 'WALK' })).toBe(false);
    expect(isTypedBooking({ ...begun, childIds: [1] })).toBe(false);
  });

  it('is kept by the place it was opened from', () => {
    expect(draftOf({ childId: 'aarav' })).toBe('aarav/-/-');
    expect(draftOf({ startsAt: '2026-11-24T05:00:00.000Z', staffId: 'asha' })).toBe('-/2026-11-24T05:00:00.000Z/asha');
  });
});

describe('who treats', () => {
  it('is proposed from the team: one, or two of different disciplines; whoever was pressed first', () => {
    const team = ['asha', 'kavya', 'ravi'];
    expect(proposed('SINGLE', team, { first: [undefined], all: ALL })).toEqual(['asha']);
    expect(proposed('JOINT', team, { first: ['ravi'], all: ALL })).toEqual(['ravi', 'asha']);
    expect(proposed('JOINT', ['asha', 'kavya'], { first: [], all: ALL })).toEqual(['asha']);
    expect(proposed('SINGLE', [], { first: ['gone'], all: ALL })).toEqual([]);
  });

  it('is at most as many as the kind takes: one more puts the first one out', () => {
    expect(atMost(1, ['asha'], ['asha', 'ravi'])).toEqual(['ravi']);
    expect(atMost(2, ['asha', 'ravi'], ['asha', 'kavya', 'ravi'])).toEqual(['ravi', 'kavya']);
    expect(atMost(2, ['asha', 'ravi'], ['ravi'])).toEqual(['ravi']);
  });
});

describe('when', () => {
  it('is asked of every room, or of the chosen one; dates of a series stay in one room', () => {
    const timed = { ...typed, day: '2026-11-24', time: '10:30' };
    expect(timesInput(typed, null)).toMatchObject({ roomIds: [], from: null, kind: 'SINGLE' });
    expect(planInput(timed, 'gym')).toMatchObject({ roomId: 'gym', roomIds: [], recurrence: { weeks: 1 } });
    expect(planInput({ ...timed, repeats: true }, 'gym')).toMatchObject({
      roomIds: ['gym'],
      recurrence: { firstOn: '2026-11-24', at: '10:30', weeks: 8, everyWeeks: 1, skipHolidays: true },
    });
    expect(planInput({ ...timed, time: '' }, 'gym')).toBeUndefined();
  });

  it('lasts until a number or a day is reached, a year at most', () => {
    const every = { ...typed, day: '2026-11-24', repeats: true, everyWeeks: 2 };
    expect(weeksOf({ ...every, count: 6 })).toBe(11);
    expect(weeksOf({ ...every, ends: 'DAY', lastOn: '2026-12-08' })).toBe(3);
    expect(weeksOf({ ...every, ends: 'DAY', lastOn: '' })).toBe(1);
    expect(weeksOf({ ...every, count: 99 })).toBe(52);
  });

  it('is every date that fits, and of those that clash what was decided', () => {
    const clashing = { clashes: [{}] };
    const dates = [
      date('2026-12-01'),
      date('2026-12-08', { skippedFor: 'Founders’ day' }),
      date('2026-12-15', clashing),
      date('2026-12-22', clashing),
      date('2026-12-29', clashing),
      date('2027-01-05', clashing),
    ];
    const choices = {
      '2026-12-15': { kind: 'SKIP' },
      '2026-12-22': { kind: 'MOVE', on: '2026-12-23', at: '11:00' },
      '2026-12-29': { kind: 'KEEP' },
    } as const;
    expect(chosenDates(dates, choices, HERE.timeZone)).toEqual({
      dates: [
        { on: '2026-12-01', at: '10:30' },
        { on: '2026-12-23', at: '11:00' },
        { on: '2026-12-29', at: '10:30' },
        { on: '2027-01-05', at: '10:30' },
      ],
      undecided: 1,
      overrides: true,
    });
  });
});
