import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { addDays } from '../children/local-date.ts';
import { ROLES } from '../access/caller.ts';
import { dueStanding, mayOwnTask, TASK_ACTIONS, taskWaitsFor } from './owned-task.ts';

const TODAY = '2026-11-23';
const task = { owner: 'asha', dueOn: TODAY, open: true };
const on = (team: readonly string[], owner = 'asha') => ({
  today: TODAY,
  noticeDays: 3,
  team,
  ownerAttends: team.includes(owner),
});

describe('a day on which something is due', () => {
  it.each([
    [4, 'LATER'],
    [3, 'DUE'],
    [0, 'DUE'],
    [-1, 'OVERDUE'],
  ])('in %i days it is %s, with three days of notice', (days, standing) => {
    expect(dueStanding(addDays(TODAY, days), TODAY, 3)).toBe(standing);
  });

  it('comes nearer as days go by, and never further away', () => {
    const order = ['LATER', 'DUE', 'OVERDUE'];
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), fc.nat(40), fc.nat(30), (due, wait, notice) => {
        const dueOn = addDays(TODAY, due);
        const [now, later] = [TODAY, addDays(TODAY, wait)].map((day) => dueStanding(dueOn, day, notice));
        expect(order.indexOf(later!)).toBeGreaterThanOrEqual(order.indexOf(now!));
      }),
      runs(),
    );
  });
});

describe.each(TASK_ACTIONS)('what %s does', (action) => {
  const owners = (onCareTeam: boolean) => ROLES.filter((role) => mayOwnTask(action, role, onCareTeam));

  it('may be owned by who treats the child, and by a lead wherever they are', () => {
    expect(owners(true)).toEqual(['LEAD_THERAPIST', 'THERAPIST', 'TRAINEE']);
    expect(owners(false)).toEqual(['LEAD_THERAPIST']);
  });
});

describe('a task', () => {
  it('waits for its owner alone while they could do it', () => {
    expect(taskWaitsFor(task, on(['asha', 'ravi']))).toEqual(['asha']);
    expect(taskWaitsFor({ ...task, dueOn: '2026-11-01' }, on(['ravi', 'asha']))).toEqual(['asha']);
  });

  it('waits for the whole team once its owner has left', () => {
    expect(taskWaitsFor(task, on(['ravi', 'meera']))).toEqual(['ravi', 'meera']);
  });

  it('waits for nobody before its notice, or once it is done or set aside', () => {
    expect(taskWaitsFor({ ...task, dueOn: addDays(TODAY, 4) }, on(['asha']))).toEqual([]);
    expect(taskWaitsFor({ ...task, open: false, dueOn: '2026-11-01' }, on(['asha']))).toEqual([]);
  });

  it('that is open and overdue is never forgotten: somebody of the team has it', () => {
    const people = fc.constantFrom<string>('asha', 'ravi', 'meera', 'kabir');
    fc.assert(
      fc.property(
        people,
        fc.uniqueArray(people, { minLength: 1 }),
        fc.integer({ min: 1, max: 400 }),
        (owner, team, days) => {
          const waits = taskWaitsFor({ owner, dueOn: addDays(TODAY, -days), open: true }, on(team, owner));
          expect(waits.length).toBeGreaterThan(0);
          expect(waits.every((each) => team.includes(each))).toBe(true);
        },
      ),
      runs(),
    );
  });
});
