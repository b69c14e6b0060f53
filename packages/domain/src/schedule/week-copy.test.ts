import { describe, expect, it } from 'vitest';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import { appointmentFor, PT1, SITE } from '../../testing/diary.ts';
import type { ShownDays } from './shown-days.ts';
import { spanOf } from './span.ts';
import { planCopies } from './week-copy.ts';

const open = [spanOf('2026-12-01T03:30:00.000Z', 600)];
const shown: ShownDays = { timeZone: 'Asia/Kolkata', site: SITE, open, holidays: [], staff: [], appointments: [] };
const whereTo = { days: 7, today: '2026-11-24', shown };

describe('a week copied to the next', () => {
  it('has each at its time by the clock, through a change of it as well', () => {
    const [planned] = planCopies([appointmentFor()], whereTo);
    expect(planned?.copy).toMatchObject({ ...spanOf('2026-12-01T05:00:00.000Z', 45), state: 'BOOKED' });
    const london = { ...shown, timeZone: 'Europe/London', open: [] };
    const before = appointmentFor(spanOf('2026-10-20T09:00:00.000Z', 45));
    const [after] = planCopies([before], { days: 7, today: '2026-10-20', shown: london });
    expect(after?.copy.startsAt).toBe('2026-10-27T10:00:00.000Z');
  });

  it('says what stands in the way of one, those copied before it too', () => {
    const there = appointmentFor({ id: 'there', children: ['kabir'], ...spanOf('2026-12-01T05:30:00.000Z', 30) });
    const [blocked] = planCopies([appointmentFor()], { ...whereTo, shown: { ...shown, appointments: [there] } });
    expect(valueOf(blocked?.considered ?? { ok: true, value: [] }).map(({ code }) => code)).toEqual([
      'THERAPIST_BOOKED',
      'ROOM_BOOKED',
    ]);
    const twin = appointmentFor({ id: 'twin', therapists: [PT1], children: ['diya'] });
    const found = planCopies([appointmentFor(), twin], whereTo).map(({ of, considered }) => [
      of,
      valueOf(considered).map(({ code }) => code),
    ]);
    expect(found).toEqual([
      ['new', []],
      ['twin', ['ROOM_BOOKED']],
    ]);
  });

  it('copies nothing into days that are over', () => {
    const [late] = planCopies([appointmentFor()], { ...whereTo, today: '2026-12-02' });
    expect(late && ruleOf(late.considered)).toBe('APPOINTMENT_IN_PAST');
  });
});
