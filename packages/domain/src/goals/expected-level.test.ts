import { describe, expect, it } from 'vitest';
import { expectedLevel, holdingStatus } from './expected-level.ts';

const course = { startLevel: 2, startsOn: '2026-11-23', targetOn: '2027-03-03' } as const;

describe('goals that are held or slowed', () => {
  it.each([
    ['2026-11-01', 2],
    ['2026-11-23', 2],
    ['2027-01-12', 1],
    ['2027-03-03', 0],
    ['2027-06-01', 0],
  ])('a slow decline expects on %s level %i', (on, level) => {
    expect(expectedLevel('SLOW_DECLINE', course, on)).toBe(level);
  });

  it('expect all of a decline at once where it begins on its target date', () => {
    const atOnce = { ...course, targetOn: course.startsOn };
    expect(expectedLevel('SLOW_DECLINE', atOnce, '2026-11-22')).toBe(0);
    expect(expectedLevel('SLOW_DECLINE', atOnce, course.startsOn)).toBe(0);
  });

  it('expect of what is to be kept that it is kept, on every day', () => {
    expect(expectedLevel('MAINTAIN', course, '2026-11-23')).toBe(0);
  });

  it('are held against the level expected for the day', () => {
    expect(holdingStatus('MAINTAIN', 0, 0)).toBe('HOLDING');
    expect(holdingStatus('MAINTAIN', -1, 0)).toBe('FASTER_THAN_EXPECTED');
    expect(holdingStatus('SLOW_DECLINE', 2, 1)).toBe('SLOWER_THAN_EXPECTED');
    expect(holdingStatus('SLOW_DECLINE', 1, 1)).toBe('AS_EXPECTED');
    expect(holdingStatus('SLOW_DECLINE', 0, 1)).toBe('FASTER_THAN_EXPECTED');
  });
});
