import { describe, expect, it } from 'vitest';
import { plainMark } from '../../ui/marks/mark.ts';
import { goalTrellis, type Goal, type TrellisFrame } from './goal-trellis.ts';

const frame: TrellisFrame = {
  language: 'en',
  timeZone: 'Asia/Kolkata',
  today: '2026-11-23',
  from: '2026-10-05',
  discipline: (code) => ({ code, mark: plainMark(code), name: code }),
  rater: (kind) => kind.toLowerCase(),
  setting: (code) => code.toLowerCase(),
};

const noValue = {
  count: null,
  of: null,
  seconds: null,
  prompts: null,
  prompt: null,
  degrees: null,
  distance: null,
  daysObserved: null,
  value: null,
  unit: null,
};
const noMeasure = {
  of: null,
  better: null,
  site: null,
  side: null,
  unit: null,
  steps: null,
  chaining: null,
  movement: null,
  mode: null,
  measure: null,
  field: null,
  edition: null,
  weekStartsOn: null,
};
const buttons = (count: number) => ({ ...noValue, type: 'COUNT_OF_N' as const, count, of: 5 });

function goal(change: Partial<Goal> = {}): Goal {
  return {
    id: 'goal',
    state: 'ACTIVE',
    lookDueSince: null,
    inForce: {
      statement: 'Gets dressed for school',
      setting: 'HOME',
      direction: 'IMPROVE',
      startLevel: -2,
      targetOn: '2026-12-28',
      scaleEdition: 1,
      levels: [{ level: 0, text: 'help with one button' }],
      priority: null,
      strands: [
        {
          discipline: 'OCCUPATIONAL_THERAPY',
          what: 'buttons',
          strand: { id: 'strand' },
          therapist: null,
          measure: { ...noMeasure, type: 'COUNT_OF_N', text: 'buttons', of: 5 },
          start: buttons(0),
          target: buttons(4),
        },
      ],
    },
    strands: [{ id: 'strand', discipline: 'OCCUPATIONAL_THERAPY', state: 'ACTIVE', observations: { edges: [] } }],
    observations: { edges: [] },
    ratings: [],
    ...change,
  };
}

function seen(count: number, happenedAt: string, voidedAt: string | null = null) {
  return { node: { id: happenedAt, happenedAt, voidedAt, measure: buttons(count) } };
}

function level(value: number, happenedAt: string, scaleEdition: number) {
  return {
    node: { id: happenedAt, level: value, setting: 'HOME', scaleEdition, happenedAt, voidedAt: null, strand: null },
  };
}

describe('the trellis of a goal', () => {
  it('stands an observation on the day it was at the clinic, at its share of the way', () => {
    const observations = { edges: [seen(3, '2026-11-20T20:00:00Z')] };
    const trellis = goalTrellis(
      goal({ strands: [{ id: 'strand', discipline: 'OT', state: 'ACTIVE', observations }] }),
      frame,
    );
    expect(trellis?.strands[0]?.points).toEqual([
      { id: '2026-11-20T20:00:00Z', on: '2026-11-21', words: '3 of 5', progress: expect.closeTo(0.75) },
    ]);
  });

  it('leaves out what was taken back', () => {
    const observations = { edges: [seen(3, '2026-11-20T05:00:00Z', '2026-11-20T05:00:09Z')] };
    const trellis = goalTrellis(
      goal({ strands: [{ id: 'strand', discipline: 'OT', state: 'ACTIVE', observations }] }),
      frame,
    );
    expect(trellis?.strands[0]?.points).toEqual([]);
  });

  it('breaks where a new edition of the scale began', () => {
    const edges = [
      level(-1, '2026-10-20T05:00:00Z', 1),
      level(0, '2026-11-10T05:00:00Z', 2),
      level(0, '2026-11-17T05:00:00Z', 2),
    ];
    expect(goalTrellis(goal({ observations: { edges } }), frame)?.breaks).toEqual(['2026-11-10']);
  });

  it('starts where its direction and the plan’s convention say', () => {
    const { inForce } = goal();
    if (!inForce) throw new Error('The goal has content');
    const startOf = (change: Partial<typeof inForce>, startConvention?: -1 | -2) =>
      goalTrellis(goal({ inForce: { ...inForce, startLevel: null, ...change } }), { ...frame, startConvention })
        ?.startLevel;
    expect(startOf({}, -1)).toBe(-1);
    expect(startOf({}, -2)).toBe(-2);
    expect(startOf({ direction: 'MAINTAIN' }, -2)).toBe(0);
    expect(startOf({ direction: 'SLOW_DECLINE', startLevel: 1 }, -2)).toBe(1);
  });

  it('is not drawn where the reader may not see the goal', () => {
    expect(goalTrellis(goal({ inForce: null }), frame)).toBeUndefined();
  });
});
