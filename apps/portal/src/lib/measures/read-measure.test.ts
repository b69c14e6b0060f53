import { describe, expect, it } from 'vitest';
import { readMeasure, readMeasureValue } from './read-measure.ts';

const nothing = { count: null, of: null, seconds: null, prompts: null, prompt: null, degrees: null, distance: null };

describe('a measure from the wire', () => {
  it('becomes the one shape its type has', () => {
    expect(readMeasureValue({ ...nothing, type: 'COUNT_OF_N', count: 3, of: 5 })).toEqual({
      type: 'COUNT_OF_N',
      count: 3,
      of: 5,
    });
    expect(readMeasureValue({ ...nothing, type: 'SECONDS', seconds: 42 })).toEqual({ type: 'SECONDS', seconds: 42 });
  });

  it('is not there while a draft has not said enough', () => {
    expect(readMeasure({ type: 'SECONDS', text: 'stands', better: null })).toBeUndefined();
    expect(readMeasure(null)).toBeUndefined();
  });
});
