import { describe, expect, it } from 'vitest';
import { type HomeRow, sendableHome } from './row.ts';

const known: HomeRow = {
  goalId: 'goal',
  discipline: 'OCCUPATIONAL_THERAPY',
  activity: {
    technique: 'TOOTHBRUSHING_STEP_CHAIN',
    tools: [],
    without: [],
    changedForm: '',
    site: null,
    side: null,
  },
  words: 'Point and wait',
  moment: 'BEDTIME',
  routine: '',
  minutesPerDay: 5,
  daysPerWeek: 7,
  stopIf: 'he coughs',
  brace: null,
  helpers: ['PARENT'],
  picture: 'BRUSHING_TEETH',
};

describe('what of an activity at home can go to the server', () => {
  it.each([
    ['an empty field', { minutesPerDay: null }],
    ['no minutes', { minutesPerDay: 0 }],
    ['more than an hour', { minutesPerDay: 61 }],
    ['half a minute', { minutesPerDay: 2.5 }],
    ['an eighth day', { daysPerWeek: 8 }],
    ['no day', { daysPerWeek: null }],
  ])('is not %s; the rest goes', (_, over) => {
    expect(sendableHome({ ...known, words: 'Wait', ...over }, known)).toEqual({ ...known, words: 'Wait' });
  });

  it('is an amount that can be', () => {
    expect(sendableHome({ ...known, minutesPerDay: 60, daysPerWeek: 1 }, known)).toMatchObject({
      minutesPerDay: 60,
      daysPerWeek: 1,
    });
  });
});
