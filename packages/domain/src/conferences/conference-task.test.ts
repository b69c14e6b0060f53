import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import { callerOf, IDS } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { CONFERENCE_LIMITS } from '../limits.ts';
import {
  giveTask,
  openTaskActs,
  passOnTask,
  settleTask,
  TASK_ACTS,
  type ConferenceTask,
  type TaskFacts,
} from './conference-task.ts';

const facts: TaskFacts = { heldOn: '2026-11-20', takenBack: false, team: [IDS.ot, IDS.pt] };
const given = { what: 'Measure the desk', owner: IDS.ot, dueOn: '2026-12-01' };
const task = valueOf(giveTask(given, { ...facts, given: 0 }));
const standing = { reason: '', takenBack: false };

describe('a task of a conference', () => {
  it('is open, and belongs to somebody of the team until a day', () => {
    expect(task).toEqual({ ...given, state: 'OPEN', reason: '' });
  });

  it.each<readonly [string, object, object, string]>([
    ['of somebody who is not on the team', { owner: IDS.lead }, {}, 'TASK_OWNER_NOT_ON_TEAM'],
    ['due before the conference', { dueOn: '2026-11-19' }, {}, 'TASK_DUE_TOO_EARLY'],
    ['due on the day of it', { dueOn: '2026-11-20' }, {}, 'ok'],
    ['of a conference that was taken back', {}, { takenBack: true }, 'CONFERENCE_TAKEN_BACK'],
    ['beyond the last one', {}, { given: CONFERENCE_LIMITS.tasks }, 'TOO_MANY_TASKS'],
  ])('%s is answered with a rule', (_, over, other, rule) => {
    expect(ruleOf(giveTask({ ...given, ...over }, { ...facts, given: 0, ...other }))).toBe(rule);
  });

  it('is passed on with its words as they are, while it is open', () => {
    const passed = valueOf(passOnTask(task, { owner: IDS.pt, dueOn: '2026-12-05' }, facts));
    expect(passed).toEqual({ ...task, owner: IDS.pt, dueOn: '2026-12-05' });
    expect(ruleOf(passOnTask(task, task, facts))).toBe('TASK_UNCHANGED');
    expect(ruleOf(passOnTask({ ...task, state: 'DONE' }, { owner: IDS.pt, dueOn: task.dueOn }, facts))).toBe(
      'TASK_SETTLED',
    );
    expect(ruleOf(passOnTask(task, { owner: IDS.lead, dueOn: task.dueOn }, facts))).toBe('TASK_OWNER_NOT_ON_TEAM');
  });

  it('keeps its owner’s day alone only while the owner is on the team', () => {
    const gone = { ...facts, team: [IDS.pt] };
    expect(ruleOf(passOnTask(task, { owner: IDS.ot, dueOn: '2026-12-09' }, gone))).toBe('TASK_OWNER_NOT_ON_TEAM');
  });

  it('is set aside with a reason and done without one', () => {
    expect(ruleOf(settleTask(task, 'SET_ASIDE', { ...standing, reason: '  ' }))).toBe('REASON_NEEDED');
    const aside = valueOf(settleTask(task, 'SET_ASIDE', { ...standing, reason: ' School has one ' }));
    expect(aside).toEqual({ ...task, state: 'SET_ASIDE', reason: 'School has one' });
    expect(valueOf(settleTask(task, 'DONE', standing)).state).toBe('DONE');
    expect(ruleOf(settleTask(aside, 'DONE', standing))).toBe('TASK_SETTLED');
    expect(ruleOf(settleTask(task, 'REOPEN', standing))).toBe('ALREADY_IN_STATE');
    expect(ruleOf(settleTask(task, 'DONE', { ...standing, takenBack: true }))).toBe('CONFERENCE_TAKEN_BACK');
  });

  it('says the same and belongs to the same person until the same day, whatever is done about it', () => {
    const acts = fc.array(fc.constantFrom(...TASK_ACTS), { maxLength: 8 });
    fc.assert(
      fc.property(acts, fc.string({ maxLength: 20 }), (path, reason) => {
        let now: ConferenceTask = task;
        for (const act of path) {
          const next = settleTask(now, act, { reason, takenBack: false });
          if (!next.ok) continue;
          // Only what is open is settled, and only what is settled is opened.
          expect(now.state === 'OPEN').toBe(act !== 'REOPEN');
          now = next.value;
        }
        expect({ what: now.what, owner: now.owner, dueOn: now.dueOn }).toEqual(given);
        expect(now.state === 'SET_ASIDE' && now.reason === '').toBe(false);
      }),
      runs(),
    );
  });

  it('offers what would be accepted, to those who may', () => {
    const on = { onCareTeam: true, takenBack: false };
    expect(openTaskActs(callerOf(), task, on)).toEqual(['DONE', 'SET_ASIDE']);
    expect(openTaskActs(callerOf(), { ...task, state: 'DONE' }, on)).toEqual(['REOPEN']);
    expect(openTaskActs(callerOf(), task, { ...on, onCareTeam: false })).toEqual([]);
    expect(openTaskActs(callerOf(), task, { ...on, takenBack: true })).toEqual([]);
    expect(openTaskActs(callerOf({ role: 'FRONT_DESK' }), task, on)).toEqual([]);
  });
});
