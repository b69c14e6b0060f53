import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../testing/answer.ts';
import { goalOf, IDS, OT } from '../../testing/plan.ts';
import { goalContentSchema } from './goal-content.ts';
import { moveGoal, moveStrand, type GoalLife, type StrandLife } from './goal-life.ts';
import { strandContentSchema } from './strand-content.ts';

const today = '2027-02-15';
const life = (over: Partial<GoalLife> = {}): GoalLife => ({
  goal: IDS.goal,
  state: 'ACTIVE',
  outcome: null,
  closedOn: null,
  reopenedOn: null,
  reason: null,
  ...over,
});
const strandLife = (over: Partial<StrandLife> = {}): StrandLife => ({
  strand: IDS.otStrand,
  goal: IDS.goal,
  discipline: OT,
  state: 'ACTIVE',
  reason: null,
  ...over,
});
const close = (outcome: 'REACHED' | 'NOT_REACHED' | 'ENTERED_IN_ERROR') =>
  ({ kind: 'CLOSE', outcome, reason: 'review', reached: null }) as const;

describe('the content of goals and strands', () => {
  it('accepts the worked example and refuses a level worded twice', () => {
    expect(goalContentSchema.safeParse(goalOf()).success).toBe(true);
    const twice = [
      { level: 0, text: 'three evenings' },
      { level: 0, text: 'four evenings' },
    ];
    expect(goalContentSchema.safeParse({ ...goalOf(), levels: twice }).error?.issues[0]?.message).toBe('LEVEL_TWICE');
  });

  it('has no place for a scale on a strand', () => {
    expect(Object.keys(strandContentSchema.shape)).not.toContain('levels');
  });
});

describe('the life of a goal', () => {
  it.each([
    [
      'a draft goal is not resumed into life',
      life({ state: 'DRAFT' }),
      { kind: 'RESUME' },
      'GOAL_STARTS_BY_ACTIVATION',
    ],
    ['a pause needs a reason', life(), { kind: 'PAUSE', reason: '  ' }, 'REASON_NEEDED'],
    ['an active goal is paused', life(), { kind: 'PAUSE', reason: 'surgery' }, 'ok'],
    ['reached needs the two dates', life(), close('REACHED'), 'NOT_REACHED_YET'],
    ['not reached needs none', life(), close('NOT_REACHED'), 'ok'],
    [
      'a paused goal is not paused again',
      life({ state: 'PAUSED' }),
      { kind: 'PAUSE', reason: 'x' },
      'ALREADY_IN_STATE',
    ],
    ['an active goal is not reopened', life(), { kind: 'REOPEN', reason: 'x' }, 'ALREADY_IN_STATE'],
  ] as const)('%s', (_, goal, move, expected) => {
    expect(ruleOf(moveGoal(goal, move, today))).toBe(expected);
  });

  it('reopens for 90 days, with a reason, and never what was entered in error', () => {
    const closed = life({ state: 'CLOSED', outcome: 'REACHED', closedOn: '2026-11-17' });
    const reopen = { kind: 'REOPEN', reason: 'lost it after the fever' } as const;
    expect(ruleOf(moveGoal(closed, reopen, '2027-02-15'))).toBe('ok');
    expect(ruleOf(moveGoal(closed, reopen, '2027-02-16'))).toBe('REOPENED_TOO_LATE');
    expect(ruleOf(moveGoal({ ...closed, outcome: 'ENTERED_IN_ERROR' }, reopen, today))).toBe('STATE_DOES_NOT_ALLOW');
  });

  it('remembers the day it was opened again, whatever becomes of it', () => {
    const closed = life({ state: 'CLOSED', outcome: 'REACHED', closedOn: '2027-02-01' });
    const moves = [
      [{ kind: 'REOPEN', reason: 'lost it after the fever' }, '2027-02-03'],
      [{ kind: 'PAUSE', reason: 'a cast' }, '2027-02-04'],
      [{ kind: 'RESUME' }, '2027-02-05'],
      [close('NOT_REACHED'), '2027-02-06'],
    ] as const;
    let goal = closed;
    for (const [move, on] of moves) {
      const moved = moveGoal(goal, move, on);
      goal = moved.ok ? moved.value : goal;
      expect(goal.reopenedOn).toBe('2027-02-03');
    }
    expect(moveGoal(goal, moves[0][0], today)).toMatchObject({ value: { reopenedOn: today } });
  });

  it('takes a proposal of the same goal as the two dates', () => {
    const reached = { goal: IDS.goal, first: 'a', second: 'b', firstOn: '2027-02-01', secondOn: '2027-02-05' };
    const move = { kind: 'CLOSE', outcome: 'REACHED', reason: 'confirmed with mother', reached } as const;
    expect(moveGoal(life(), move, today)).toMatchObject({
      value: { state: 'CLOSED', outcome: 'REACHED', closedOn: today },
    });
    expect(ruleOf(moveGoal(life({ goal: IDS.otherGoal }), move, today))).toBe('NOT_REACHED_YET');
  });

  it('starts a strand by its discipline’s signature, never by hand', () => {
    expect(ruleOf(moveStrand(strandLife({ state: 'STARTS_LATER' }), { kind: 'RESUME' }))).toBe('STRAND_STARTS_LATER');
    expect(ruleOf(moveStrand(strandLife({ state: 'ENDED' }), { kind: 'RESUME' }))).toBe('STATE_DOES_NOT_ALLOW');
  });
});
