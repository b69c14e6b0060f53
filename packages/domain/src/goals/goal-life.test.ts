import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
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
    ['a draft goal is not paused', life({ state: 'DRAFT' }), { kind: 'PAUSE', reason: 'x' }, 'STATE_DOES_NOT_ALLOW'],
    ['a draft goal that nobody wants is closed', life({ state: 'DRAFT' }), close('NOT_REACHED'), 'ok'],
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

  it('says for how long a goal could be opened again, and how far apart two dates must lie', () => {
    const closed = life({ state: 'CLOSED', outcome: 'REACHED', closedOn: '2026-11-17' });
    expect(refusalOf(moveGoal(closed, { kind: 'REOPEN', reason: 'x' }, '2027-02-16'))).toEqual({
      rule: 'REOPENED_TOO_LATE',
      data: { closedOn: '2026-11-17', days: 90 },
    });
    expect(refusalOf(moveGoal(life(), close('REACHED'), today))).toEqual({
      rule: 'NOT_REACHED_YET',
      data: { days: 3 },
    });
  });

  it('has an outcome and a last day only while it is closed, and a reason until it is worked at again', () => {
    const paused = valueOf(moveGoal(life(), { kind: 'PAUSE', reason: ' surgery ' }, today));
    expect(paused).toEqual(life({ state: 'PAUSED', reason: 'surgery' }));
    expect(valueOf(moveGoal(paused, { kind: 'RESUME' }, today))).toEqual(life());
    const closed = valueOf(moveGoal(life(), close('NOT_REACHED'), today));
    expect(closed).toEqual(life({ state: 'CLOSED', outcome: 'NOT_REACHED', closedOn: today, reason: 'review' }));
    expect(valueOf(moveGoal(closed, { kind: 'REOPEN', reason: 'again' }, today))).toEqual(
      life({ reopenedOn: today, reason: 'again' }),
    );
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
});

describe('the life of a strand', () => {
  it('begins by its discipline’s signature, never by hand', () => {
    const waiting = strandLife({ state: 'STARTS_LATER' });
    expect(refusalOf(moveStrand(waiting, { kind: 'RESUME' }))).toEqual({
      rule: 'STRAND_STARTS_LATER',
      data: { discipline: OT },
    });
    expect(ruleOf(moveStrand(waiting, { kind: 'PAUSE', reason: 'x' }))).toBe('STATE_DOES_NOT_ALLOW');
    expect(ruleOf(moveStrand(waiting, { kind: 'END', reason: 'not wanted' }))).toBe('ok');
  });

  it('rests for a reason, and goes on without one', () => {
    const resting = valueOf(moveStrand(strandLife(), { kind: 'PAUSE', reason: ' splint at the maker ' }));
    expect(resting).toEqual(strandLife({ state: 'PAUSED', reason: 'splint at the maker' }));
    expect(valueOf(moveStrand(resting, { kind: 'RESUME' }))).toEqual(strandLife());
    expect(ruleOf(moveStrand(strandLife(), { kind: 'PAUSE', reason: ' ' }))).toBe('REASON_NEEDED');
  });

  it('ends for a reason and once for all', () => {
    const ended = valueOf(moveStrand(strandLife(), { kind: 'END', reason: 'handed over' }));
    expect(ended).toEqual(strandLife({ state: 'ENDED', reason: 'handed over' }));
    expect(ruleOf(moveStrand(ended, { kind: 'RESUME' }))).toBe('STATE_DOES_NOT_ALLOW');
    expect(ruleOf(moveStrand(ended, { kind: 'PAUSE', reason: 'x' }))).toBe('STATE_DOES_NOT_ALLOW');
    expect(ruleOf(moveStrand(strandLife(), { kind: 'END', reason: '' }))).toBe('REASON_NEEDED');
  });
});
