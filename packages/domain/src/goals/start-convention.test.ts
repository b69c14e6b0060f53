import { describe, expect, it } from 'vitest';
import { startLevelOf } from './start-convention.ts';

const worded = [
  { level: -1, text: 'with two hands' },
  { level: 1, text: 'with one hand' },
  { level: 0, text: 'with a rail' },
] as const;
const goal = { direction: 'SLOW_DECLINE', startLevel: null, levels: worded } as const;

describe('the level a goal starts from', () => {
  it.each([
    ['is the clinic’s convention where it is to improve', { ...goal, direction: 'IMPROVE', startLevel: 1 }, -1, -1],
    ['is today, which is 0, where it is to be kept', { ...goal, direction: 'MAINTAIN', startLevel: 1 }, -2, 0],
    ['is where a slow decline says that it starts', { ...goal, startLevel: -1 }, -2, -1],
    ['is 0 where a slow decline says so', { ...goal, startLevel: 0 }, -2, 0],
    ['is the best level that a slow decline has words for', goal, -2, 1],
    ['is the highest of all while a slow decline has no words', { ...goal, levels: [] }, -2, 2],
  ] as const)('%s', (_, of, convention, level) => {
    expect(startLevelOf(of, convention)).toBe(level);
  });
});
