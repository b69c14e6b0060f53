import { describe, expect, it } from 'vitest';
import { intakeCallDueOn } from './intake-call.ts';

describe('the call after a triage that could not be made', () => {
  it.each([
    ['a Monday', '2026-11-23', '2026-11-25'],
    ['a Friday', '2026-11-20', '2026-11-23'],
    ['a Saturday', '2026-11-21', '2026-11-24'],
    ['a Sunday', '2026-11-22', '2026-11-24'],
    ['the last day of a year', '2026-12-31', '2027-01-02'],
  ])('is due two working days after %s, and Sunday is none', (_, decidedOn, dueOn) => {
    expect(intakeCallDueOn(decidedOn)).toBe(dueOn);
  });
});
