import { MARK_SHAPES, shapePath } from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import { jointBackground, markColour, plainMark, type Mark } from './mark.ts';

const speech: Mark = {
  shape: 'TRIANGLE',
  letters: 'SLT',
  light: { text: '#2C6B3F', solid: '#3B7E4C', tint: '#E3F1E6' },
  dark: { text: '#86C99A', solid: '#86C99A', tint: '#15301E' },
};

describe('the mark of a discipline', () => {
  it('draws every shape the catalogue may name, each its own outline', () => {
    const outlines = MARK_SHAPES.map((shape) => shapePath(shape, 8));
    expect(new Set(outlines).size).toBe(MARK_SHAPES.length);
  });

  it('takes its colours from the catalogue for both schemes', () => {
    expect(markColour(speech, 'text')).toBe('light-dark(#2C6B3F, #86C99A)');
  });

  it('splits the joint bar evenly over three disciplines', () => {
    const bar = jointBackground([speech, speech, speech]);
    expect(bar).toContain('33.33');
    expect(bar).toContain('66.66');
  });

  it('still names a discipline the catalogue does not hold', () => {
    expect(plainMark('SPEECH_THERAPY').letters).toBe('ST');
  });
});
