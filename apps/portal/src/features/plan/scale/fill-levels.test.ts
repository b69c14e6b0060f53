import type { Level, LevelText } from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import { fillLevels } from './fill-levels.ts';

function filled(words: Partial<Record<Level, string>>): Partial<Record<Level, string>> {
  const levels = Object.entries(words).map(([level, text]): LevelText => ({ level: Number(level) as Level, text }));
  return Object.fromEntries(fillLevels(levels).map(({ level, text }) => [level, text]));
}

describe('the steps between two worded levels', () => {
  it('are even, and whole where the ends are whole', () => {
    expect(filled({ [-2]: 'stands 10 seconds', 0: 'stands 30 seconds', 1: 'stands 45 seconds' })).toEqual({
      [-1]: 'stands 20 seconds',
      2: 'stands 60 seconds',
    });
  });

  it('keep what does not vary, and never count more than there are', () => {
    expect(filled({ [-2]: '0 of 5 buttons', 0: '4 of 5 buttons' })).toEqual({ [-1]: '2 of 5 buttons' });
  });

  it('run downwards too, and end at nothing', () => {
    expect(filled({ [-2]: 'falls 6 times a week', 0: 'falls 2 times a week' })).toEqual({
      [-1]: 'falls 4 times a week',
      1: 'falls 0 times a week',
    });
  });

  it('keep a tenth where an end has one', () => {
    expect(filled({ [-2]: 'walks 0.5 m', 0: 'walks 1.5 m' })).toEqual({
      [-1]: 'walks 1 m',
      1: 'walks 2 m',
      2: 'walks 2.5 m',
    });
  });

  it.each<[string, Partial<Record<Level, string>>]>([
    ['there is one worded level', { 0: 'stands 30 seconds' }],
    ['the ends differ in their words', { [-2]: 'sits 10 seconds', 0: 'stands 30 seconds' }],
    ['two numbers vary', { [-2]: '1 of 4 buttons', 0: '3 of 5 buttons' }],
    ['there is no number', { [-2]: 'with help', 0: 'alone' }],
    ['there is no whole number between', { [-2]: '1 step', [-1]: '2 steps' }],
  ])('are left to the reader where %s', (_why, words) => {
    expect(filled(words)).toEqual({});
  });

  it('leave every worded level as it is', () => {
    expect(Object.keys(filled({ [-2]: '10 s', [-1]: '12 s', 0: '30 s', 1: '40 s' }))).toEqual(['2']);
  });
});
