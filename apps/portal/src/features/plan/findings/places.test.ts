import { describe, expect, it } from 'vitest';
import type { Draft } from '../plan-content.ts';
import { findingPlaces } from './places.ts';

const draft = {
  goals: [
    {
      goal: { id: 'goal' },
      statement: 'Brushes his teeth',
      strands: [
        { strand: { id: 'ot' }, what: 'steps of brushing' },
        { strand: { id: 'pt' }, what: '' },
      ],
    },
  ],
  homeItems: [{ id: 'home', words: 'Point to the next picture' }],
} as unknown as Draft;

const placesOf = (rule: string, ...items: readonly (readonly [kind: string, id: string])[]) =>
  findingPlaces({ rule, items: items.map(([kind, id]) => ({ kind, id })) }, draft);

describe('the places where a finding is met', () => {
  it('are the field that helps, in each row it is between', () => {
    expect(placesOf('LOAD_TOO_FULL', ['STRAND', 'ot'], ['STRAND', 'pt'])).toEqual([
      { row: 'ot', field: 'dose', words: 'steps of brushing' },
      { row: 'pt', field: 'dose', words: 'Brushes his teeth' },
    ]);
    expect(placesOf('LOAD_TOO_FULL', ['HOME_ITEM', 'home'], ['GOAL', 'goal'])).toEqual([
      { row: 'home', field: undefined, words: 'Point to the next picture' },
      { row: 'goal', field: 'statement', words: 'Brushes his teeth' },
    ]);
  });

  it('are one, where both strands are divided in the same goal', () => {
    expect(placesOf('FOCUS_AREA_UNDIVIDED', ['STRAND', 'ot'], ['STRAND', 'pt'])).toEqual([
      { row: 'goal', field: 'division', words: 'Brushes his teeth' },
    ]);
  });

  it('are where a goal is added for a wish that has none, and none in the plan for a need of the child', () => {
    expect(placesOf('PRIORITY_UNSERVED', ['PRIORITY', 'wish'], ['PLAN', 'plan'])).toEqual([
      { row: undefined, field: undefined, words: '' },
    ]);
    expect(placesOf('NEED_UNSERVED', ['CONCERN', 'POOR_BALANCE'], ['FOCUS_AREA', 'BALANCE'])).toEqual([]);
  });
});
