import { describe, expect, it } from 'vitest';
import { EMPTY_MEASURE } from '../measures/form.ts';
import { sendableStrand, type StrandRow } from './row.ts';

const known: StrandRow = {
  what: 'buttons',
  therapistId: null,
  measure: { ...EMPTY_MEASURE, text: 'buttons done up', start: '1', target: '4' },
  techniques: [],
  dose: null,
  focusAreas: [],
};

describe('what of a strand goes to the server while it is typed', () => {
  it('is all of it once the measure and its ends say something', () => {
    const typed = { ...known, measure: { ...known.measure, target: '5' } };
    expect(sendableStrand(typed, known, {})).toEqual(typed);
  });

  it('is all of it when an end is emptied', () => {
    const typed = { ...known, measure: { ...known.measure, target: '' } };
    expect(sendableStrand(typed, known, {})).toEqual(typed);
  });

  it.each([{ text: '' }, { start: '1.5' }, { target: '-4' }])(
    'is everything but the measure while %o is no value of it',
    (half) => {
      const typed = { ...known, what: 'zips', measure: { ...known.measure, ...half } };
      expect(sendableStrand(typed, known, {})).toEqual({ ...known, what: 'zips' });
    },
  );
});
