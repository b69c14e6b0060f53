import { describe, expect, it } from 'vitest';
import { DateTime } from './scalars.ts';

describe('a moment', () => {
  it.each([
    ['2026-11-23T09:30:00.2+00:00', '2026-11-23T09:30:00.200Z'],
    ['2026-11-23T09:30:00+00:00', '2026-11-23T09:30:00.000Z'],
    ['2026-11-23T15:00:00.125+05:30', '2026-11-23T09:30:00.125Z'],
    [new Date('2026-11-23T09:30:00.020Z'), '2026-11-23T09:30:00.020Z'],
  ])('is answered in UTC with three digits of a second, whatever wrote it: %s', (value, answered) => {
    expect(DateTime.serialize(value)).toBe(answered);
  });

  it('is taken as it was sent', () => {
    expect(DateTime.parseValue('2026-11-23T15:00+05:30')).toBe('2026-11-23T15:00+05:30');
    expect(() => DateTime.parseValue('2026-11-23T15:00')).toThrow(/with a zone/);
  });
});
