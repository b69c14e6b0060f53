import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../testing/answer.ts';
import { checkEnd, checkEndApart, END_CRITERIA, type EndFacts, type ReachedGoal } from './end-criteria.ts';
import { PLAN_END_REASONS } from './plan-states.ts';

const reached = (over: Partial<ReachedGoal> = {}): ReachedGoal => ({
  goal: 'g',
  closedOn: '2027-01-10',
  rated: null,
  lastSeen: { on: '2027-02-08', level: 0 },
  ...over,
});
const facts = (over: Partial<EndFacts> = {}): EndFacts => ({
  heldOn: '2027-02-15',
  today: '2027-02-15',
  birthDate: '2020-03-01',
  reviews: 1,
  reached: [reached()],
  hasOpenGoal: false,
  ...over,
});

describe('care ends at a review', () => {
  it.each([
    ['was seen at it four weeks later', {}, 'ok'],
    ['was last seen at it too soon', { lastSeen: { on: '2027-02-06', level: 0 } }, 'NOT_KEPT_YET'],
    ['was seen below it since', { lastSeen: { on: '2027-02-10', level: -1 } }, 'NOT_KEPT_YET'],
    ['was not seen since', { lastSeen: null }, 'NOT_KEPT_YET'],
    ['is rated at it four weeks later', { lastSeen: null, rated: 1 }, 'ok'],
    ['is rated below it, whatever was seen', { rated: -1 }, 'NOT_KEPT_YET'],
    ['is rated at it too soon', { closedOn: '2027-01-19', lastSeen: null, rated: 0 }, 'NOT_KEPT_YET'],
  ] as const)('as completed, where what was reached %s: %s', (_, over, rule) => {
    expect(ruleOf(checkEnd('COMPLETED', facts({ reached: [reached(over)] })))).toBe(rule);
  });

  it('as completed only when all of it was kept, something was reached, and nothing is worked at', () => {
    const lost = reached({ lastSeen: null });
    expect(ruleOf(checkEnd('COMPLETED', facts({ reached: [reached(), lost] })))).toBe('NOT_KEPT_YET');
    expect(ruleOf(checkEnd('COMPLETED', facts({ reached: [] })))).toBe('NOT_KEPT_YET');
    expect(ruleOf(checkEnd('COMPLETED', facts({ hasOpenGoal: true })))).toBe('NOT_KEPT_YET');
  });

  it('without further benefit after two reviews, and in adult care from 16', () => {
    expect(ruleOf(checkEnd('NO_FURTHER_BENEFIT', facts()))).toBe('NEEDS_MORE_REVIEWS');
    expect(ruleOf(checkEnd('NO_FURTHER_BENEFIT', facts({ reviews: 2 })))).toBe('ok');
    expect(ruleOf(checkEnd('TRANSITION', facts({ birthDate: '2011-02-16' })))).toBe('TOO_YOUNG_FOR_TRANSITION');
    expect(ruleOf(checkEnd('TRANSITION', facts({ birthDate: '2011-02-15' })))).toBe('ok');
  });

  it.each(['FAMILY_WISH', 'MOVED', 'MEDICAL'] as const)('for %s at any time', (criterion) => {
    expect(ruleOf(checkEnd(criterion, facts({ reached: [], hasOpenGoal: true })))).toBe('ok');
  });

  it('never because a child was not brought, and for nothing that has no name', () => {
    expect(END_CRITERIA).toEqual(expect.arrayContaining(PLAN_END_REASONS.filter((each) => each !== 'OTHER')));
    expect(END_CRITERIA.filter((each) => /VISIT|BROUGHT|SHOW|OTHER/.test(each))).toEqual([]);
  });
});

describe('care ends apart from a review', () => {
  it('for what needs no look at the goals alone', () => {
    expect(PLAN_END_REASONS.filter((reason) => ruleOf(checkEndApart(reason)) !== 'ok')).toEqual([
      'COMPLETED',
      'NO_FURTHER_BENEFIT',
    ]);
    expect(ruleOf(checkEndApart('COMPLETED'))).toBe('END_NEEDS_REVIEW');
  });
});
