import type { GoalDirection, Level, StartConvention } from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import type { GoalContent } from '../plan-content.ts';
import { checklistField } from './field.ts';

function field(direction: GoalDirection, startLevel: Level | null, startConvention: StartConvention) {
  const content: GoalContent = {
    version: 1,
    position: 0,
    statement: 'Puts on a shirt',
    setting: 'HOME',
    direction,
    startLevel,
    targetOn: null,
    scaleEdition: 1,
    icf: null,
    fromTemplate: null,
    division: null,
    levels: [{ level: 1, text: 'alone' }],
    priority: null,
    goal: { id: 'goal', state: 'DRAFT', version: 1, stateReason: null, outcome: null, closedOn: null },
    strands: [],
  };
  return checklistField({ code: 'SCALE_HAS_NO_START', goalId: 'goal' }, { goals: [content], startConvention });
}

describe('the field a line of the checklist opens', () => {
  it('is where the goal starts by the plan’s convention, when the scale has no start', () => {
    expect(field('IMPROVE', null, -2)).toBe('level-2');
    expect(field('IMPROVE', null, -1)).toBe('level-1');
    expect(field('MAINTAIN', null, -2)).toBe('level0');
    expect(field('SLOW_DECLINE', 2, -2)).toBe('level2');
    expect(field('SLOW_DECLINE', null, -2)).toBe('level1');
  });

  it('is the one the line names, and none for a row as a whole', () => {
    const draft = { goals: [], startConvention: -2 };
    expect(checklistField({ code: 'STRAND_HAS_NO_DOSE', goalId: null }, draft)).toBe('dose');
    expect(checklistField({ code: 'GOAL_HAS_NO_STRAND', goalId: null }, draft)).toBeUndefined();
  });
});
