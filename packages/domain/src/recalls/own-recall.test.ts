import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../testing/answer.ts';
import { IDS } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { addDays } from '../children/local-date.ts';
import { inputFaults } from '../words/input-faults.ts';
import { keepOwnRecall, ownCheckSchema, ownRecallDue, ownRecallSchema, RECALL_UNITS } from './own-recall.ts';

const said = {
  what: 'Splint at the right hand',
  why: 'It is outgrown in half a year.',
  everyCount: 6,
  everyUnit: 'MONTH' as const,
  firstDueOn: '2026-12-10',
  ownerId: IDS.ot,
};
const to = { staff: IDS.ot, active: true, role: 'THERAPIST' as const, onCareTeam: true };
const facts = { to, birthDate: '2020-03-01', others: 0 };
const done = (doneOn: string) => ({ done: true, doneOn, againOn: null });
const notDone = (doneOn: string, againOn: string) => ({ done: false, doneOn, againOn });
const parse = (over: object) =>
  ownCheckSchema('2026-11-23').safeParse({ done: true, doneOn: '2026-11-20', note: '', ...over });

describe('a recall of the clinic’s own', () => {
  it('is kept with its owner', () => {
    const { ownerId: owner, ...rest } = said;
    expect(keepOwnRecall(said, facts)).toEqual({ ok: true, value: { ...rest, owner } });
  });

  it.each([
    ['of somebody who has left the clinic', {}, { to: { ...to, active: false } }, 'STAFF_NOT_ACTIVE'],
    ['of somebody who is not on the team', {}, { to: { ...to, onCareTeam: false } }, 'OWNER_NOT_ON_TEAM'],
    ['of the front desk', {}, { to: { ...to, role: 'FRONT_DESK' as const } }, 'OWNER_NOT_ON_TEAM'],
    [
      'of a lead who is not on the team',
      {},
      { to: { ...to, role: 'LEAD_THERAPIST' as const, onCareTeam: false } },
      'ok',
    ],
    ['first due before the child was born', { firstDueOn: '2020-02-29' }, {}, 'BEFORE_BIRTH'],
    ['beyond the twelfth', {}, { others: 12 }, 'TOO_MANY_RECALLS'],
    ['as the twelfth', {}, { others: 11 }, 'ok'],
  ])('%s is answered with a rule', (_, over, other, rule) => {
    expect(ruleOf(keepOwnRecall({ ...said, ...over }, { ...facts, ...other }))).toBe(rule);
  });

  it('says what, why and how often', () => {
    for (const over of [{ what: ' ' }, { why: '' }, { everyCount: 0 }, { everyCount: 61 }, { everyUnit: 'DAY' }]) {
      expect(ownRecallSchema.safeParse({ ...said, ...over }).success).toBe(false);
    }
  });
});

describe('a record of it', () => {
  it('needs no more than a day where it was done, and a reason and a later day where it was not', () => {
    expect(parse({ againOn: '2026-12-01' }).data).toEqual({ ...done('2026-11-20'), note: '' });
    expect(parse({ doneOn: '2026-11-24' }).success).toBe(false);
    expect(parse({ done: false, againOn: '2026-12-01' }).success).toBe(false);
    expect(parse({ done: false, note: 'He was ill', againOn: '2026-12-01' }).data).toEqual({
      ...notDone('2026-11-20', '2026-12-01'),
      note: 'He was ill',
    });
  });
});

describe('a record that it was not done', () => {
  it.each([
    ['without the day it is asked for again', {}, 'MISSING'],
    ['asked for again on no day', { againOn: null }, 'MISSING'],
    ['asked for again on the same day', { againOn: '2026-11-20' }, 'TOO_SMALL'],
  ])('%s is told what is wrong with that day', (_, over, code) => {
    const { error } = parse({ done: false, note: 'He was ill', ...over });
    expect(inputFaults(error!)).toMatchObject([{ path: 'againOn', code }]);
  });
});

describe('when it is due', () => {
  it.each([
    ['never done', [], { lastOn: null, dueOn: '2026-12-10' }],
    ['done', [done('2026-12-12')], { lastOn: '2026-12-12', dueOn: '2027-06-12' }],
    ['done twice', [done('2026-12-12'), done('2027-05-30')], { lastOn: '2027-05-30', dueOn: '2027-11-30' }],
    ['not done', [notDone('2026-12-10', '2026-12-20')], { lastOn: null, dueOn: '2026-12-20' }],
    [
      'not done after it was',
      [done('2026-12-12'), notDone('2027-06-12', '2027-06-20')],
      { lastOn: '2026-12-12', dueOn: '2027-06-20' },
    ],
    [
      'done after it was not',
      [notDone('2026-12-10', '2026-12-20'), done('2026-12-18')],
      { lastOn: '2026-12-18', dueOn: '2027-06-18' },
    ],
    [
      'not done and done on one day',
      [notDone('2026-12-10', '2026-12-20'), done('2026-12-10')],
      { lastOn: '2026-12-10', dueOn: '2027-06-10' },
    ],
  ])('%s, it is counted from what was done and said', (_, checks, due) => {
    expect(ownRecallDue(said, checks)).toEqual(due);
  });

  it('goes by weeks too', () => {
    expect(ownRecallDue({ ...said, everyCount: 2, everyUnit: 'WEEK' }, [done('2026-12-10')]).dueOn).toBe('2026-12-24');
  });

  it('is later than the newest record, in whatever order they were written down', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
    const check = fc.record({ done: fc.boolean(), doneOn: day, wait: fc.integer({ min: 1, max: 90 }) });
    const every = fc.record({
      everyCount: fc.integer({ min: 1, max: 60 }),
      everyUnit: fc.constantFrom(...RECALL_UNITS),
    });
    fc.assert(
      fc.property(fc.array(check, { minLength: 1, maxLength: 8 }), every, (all, interval) => {
        const checks = all.map(({ wait, ...each }) => ({
          ...each,
          againOn: each.done ? null : addDays(each.doneOn, wait),
        }));
        const due = ownRecallDue({ ...said, ...interval }, checks);
        expect(ownRecallDue({ ...said, ...interval }, checks.toReversed())).toEqual(due);
        expect(
          due.dueOn >
            checks
              .map(({ doneOn }) => doneOn)
              .toSorted()
              .at(-1)!,
        ).toBe(true);
      }),
      runs(),
    );
  });
});
