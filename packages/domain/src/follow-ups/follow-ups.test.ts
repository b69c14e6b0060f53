import { describe, expect, it } from 'vitest';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import { IDS, testId } from '../../testing/plan.ts';
import { beginFollowUps } from './begin-follow-ups.ts';
import type { FollowUp } from './follow-up.ts';
import { handFollowUpOver, seeFollowUp, setAsideSchema, setFollowUpAside, unseeFollowUp } from './settle-follow-up.ts';

const BEGUN = { goal: IDS.goal, closedOn: '2026-11-30', levelAtClosing: 1, owner: IDS.ot } as const;
const begun = (): readonly FollowUp[] => beginFollowUps(BEGUN, () => testId(90));
const first = (): FollowUp => begun()[0]!;
const DONE = (): FollowUp => valueOf(seeFollowUp(first(), { observation: testId(91), on: '2027-02-20' }));

describe('a follow-up', () => {
  it('comes due on the last of a month that is too short for its day', () => {
    expect(begun().map(({ dueOn }) => dueOn)).toEqual(['2027-02-28', '2027-05-30']);
  });

  it('is answered from a fortnight before its day, and before that says from when', () => {
    expect(seeFollowUp(first(), { observation: testId(91), on: '2027-02-13' })).toMatchObject({
      refusal: { rule: 'FOLLOW_UP_TOO_EARLY', data: { from: '2027-02-14' } },
    });
    expect(DONE()).toMatchObject({ state: 'SEEN', observation: testId(91), levelAtClosing: 1 });
  });

  it('is settled once: done, set aside or handed on no more after that', () => {
    const other = { staff: IDS.pt, active: true, role: 'THERAPIST', onCareTeam: true } as const;
    const aside = valueOf(setFollowUpAside(first(), { reason: 'MOVED_AWAY', note: '' }));
    for (const settled of [DONE(), aside]) {
      expect(ruleOf(seeFollowUp(settled, { observation: testId(92), on: '2027-03-01' }))).toBe('FOLLOW_UP_SETTLED');
      expect(ruleOf(setFollowUpAside(settled, { reason: 'OTHER', note: 'x' }))).toBe('FOLLOW_UP_SETTLED');
      expect(ruleOf(handFollowUpOver(settled, other))).toBe('FOLLOW_UP_SETTLED');
    }
  });

  it.each([
    ['a therapist of the team', { role: 'THERAPIST', onCareTeam: true, active: true }, undefined],
    ['a lead therapist, on the team or not', { role: 'LEAD_THERAPIST', onCareTeam: false, active: true }, undefined],
    ['a therapist who is not on the team', { role: 'THERAPIST', onCareTeam: false, active: true }, 'OWNER_NOT_ON_TEAM'],
    ['the front desk', { role: 'FRONT_DESK', onCareTeam: true, active: true }, 'OWNER_NOT_ON_TEAM'],
    ['who has left the clinic', { role: 'THERAPIST', onCareTeam: true, active: false }, 'STAFF_NOT_ACTIVE'],
  ] as const)('is handed to %s: %j %s', (_, to, rule) => {
    const handed = handFollowUpOver(first(), { staff: IDS.pt, ...to });
    expect(handed.ok ? handed.value.owner : handed.refusal.rule).toBe(rule ?? IDS.pt);
  });

  it('is set aside for a reason of the list, for another one with a word, and never by hand as opened again', () => {
    expect(setAsideSchema.safeParse({ reason: 'NOT_REACHABLE' })).toMatchObject({ data: { note: '' } });
    expect(setAsideSchema.safeParse({ reason: 'OTHER', note: ' ' }).success).toBe(false);
    expect(setAsideSchema.safeParse({ reason: 'OTHER', note: 'moved school' }).success).toBe(true);
    expect(setAsideSchema.safeParse({ reason: 'OPEN_AGAIN' }).success).toBe(false);
  });

  it('waits again when what was seen is taken back, and is set aside where its goal is worked at by then', () => {
    expect(unseeFollowUp(DONE(), { isReached: true })).toEqual(first());
    expect(unseeFollowUp(DONE(), { isReached: false })).toMatchObject({
      state: 'SET_ASIDE',
      observation: null,
      setAside: { reason: 'OPEN_AGAIN' },
    });
  });
});
