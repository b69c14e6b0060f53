import { describe, expect, it } from 'vitest';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import { appointmentFor, OT1, PT1 } from '../../testing/diary.ts';
import { coverAppointment, type CoverFacts, coverUntil } from './cover.ts';

const OT = 'OCCUPATIONAL_THERAPY';
const facts: CoverFacts = {
  from: { staff: OT1, discipline: OT },
  by: { staff: 'nisha', discipline: OT, active: true },
  today: '2026-11-24',
  timeZone: 'Asia/Kolkata',
};

describe('covering for a colleague', () => {
  it('takes the part of the one who is away, and nothing else', () => {
    const joint = appointmentFor({ therapists: [PT1, OT1] });
    expect(valueOf(coverAppointment(joint, facts))).toEqual({ ...joint, therapists: [PT1, 'nisha'] });
  });

  it.each<readonly [string, Partial<Parameters<typeof coverAppointment>[0]>, Partial<CoverFacts>, string]>([
    ['of another day', {}, { today: '2026-11-23' }, 'COVER_IS_FOR_TODAY'],
    ['that is cancelled', { state: 'CANCELLED' }, {}, 'STATE_DOES_NOT_ALLOW'],
    ['of somebody else', { therapists: [PT1] }, {}, 'COVER_OF_NOBODY'],
    ['by one who is there', { therapists: [OT1, 'nisha'] }, {}, 'COVER_THERE_ALREADY'],
    ['by one who has left', {}, { by: { ...facts.by, active: false } }, 'STAFF_NOT_ACTIVE'],
    ['by one who treats nobody', {}, { by: { ...facts.by, discipline: null } }, 'TREATS_NOBODY'],
    ['by another discipline', {}, { by: { ...facts.by, discipline: 'PHYSIOTHERAPY' } }, 'COVER_OTHER_DISCIPLINE'],
  ])('is refused for an appointment %s', (_, over, other, rule) => {
    expect(ruleOf(coverAppointment(appointmentFor(over), { ...facts, ...other }))).toBe(rule);
  });

  it('opens the record until the midnight of the clinic', () => {
    expect(coverUntil('2026-11-24', 'Asia/Kolkata')).toBe('2026-11-24T18:30:00.000Z');
    expect(coverUntil('2026-11-24', 'Europe/London')).toBe('2026-11-25T00:00:00.000Z');
  });
});
