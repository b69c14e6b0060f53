import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../../testing/answer.ts';
import type { StopMetBy } from '../../catalogue/precaution.ts';
import type { Finding } from './finding.ts';
import { blockingFindings, settleFinding, settlementInputSchema, standFindings } from './settle.ts';

const findingOf = (over: Partial<Finding> = {}): Finding => ({
  key: 'k',
  rule: 'ACTIVITY_AGAINST_PRECAUTION',
  ruleVersion: 1,
  grade: 'STOP',
  items: [
    { kind: 'STRAND', id: 's' },
    { kind: 'PRECAUTION', id: 'p' },
  ],
  word: 'ACTIVITY_FORBIDDEN',
  data: {},
  facts: 'f',
  metBy: ['CHANGE_ACTIVITY', 'WRITTEN_CLEARANCE'],
  clearanceBy: ['ORTHOPAEDIC_SURGEON'],
  ...over,
});
const ask = findingOf({ grade: 'ASK', metBy: [], clearanceBy: [] });
const reason = { kind: 'REASON', reason: 'DONE_ON_PURPOSE', note: '' } as const;
const clearance = (clearedByRole: string) =>
  ({ kind: 'CLEARANCE', clearedByRole, clearedBy: 'Dr Test', note: 'letter of 20 November' }) as const;
const therapist = { kind: 'THERAPIST_REASON', note: 'hands on, mat below' } as const;
const metBy = (...ways: readonly StopMetBy[]) => findingOf({ metBy: ['CHANGE_ACTIVITY', ...ways] });

describe('settling a finding', () => {
  it.each([
    ['an ASK takes one of the four reasons', ask, reason, 'ok'],
    ['an ASK takes nothing else', ask, therapist, 'REASON_NEEDED'],
    ['a STOP is not talked away', findingOf(), reason, 'STOP_NEEDS_CLEARANCE'],
    ['a STOP is cleared in writing by the role it names', findingOf(), clearance('ORTHOPAEDIC_SURGEON'), 'ok'],
    ['a STOP is not cleared by another role', findingOf(), clearance('PHYSICIAN'), 'STOP_NEEDS_CLEARANCE'],
    [
      'a STOP that a therapist may reason takes the reason',
      metBy('REASON_BY_THERAPIST_OF_TOUCHED_DISCIPLINE'),
      therapist,
      'ok',
    ],
    ['a STOP that only a surgeon clears takes no reason', findingOf(), therapist, 'STOP_NEEDS_CLEARANCE'],
    ['a STOP with no way but another activity stays', metBy(), clearance('ORTHOPAEDIC_SURGEON'), 'STOP_NEEDS_CHANGE'],
  ])('%s', (_, finding, input, expected) => {
    expect(ruleOf(settleFinding(finding, input, 'staff'))).toBe(expected);
  });

  it('keeps who settled what, on which facts and why', () => {
    const kept = { key: 'k', facts: 'f', reason: null, note: null, clearedByRole: null, clearedBy: null };
    expect(valueOf(settleFinding(ask, reason, 'staff'))).toEqual({
      ...kept,
      grade: 'ASK',
      reason: 'DONE_ON_PURPOSE',
      settledBy: 'staff',
    });
    expect(valueOf(settleFinding(ask, { ...reason, note: 'for the wrist' }, 'staff')).note).toBe('for the wrist');
    expect(valueOf(settleFinding(findingOf(), clearance('ORTHOPAEDIC_SURGEON'), 'lead'))).toEqual({
      ...kept,
      grade: 'STOP',
      note: 'letter of 20 November',
      clearedByRole: 'ORTHOPAEDIC_SURGEON',
      clearedBy: 'Dr Test',
      settledBy: 'lead',
    });
    const reasoned = metBy('REASON_BY_THERAPIST_OF_TOUCHED_DISCIPLINE');
    expect(valueOf(settleFinding(reasoned, therapist, 'pt'))).toEqual({
      ...kept,
      grade: 'STOP',
      note: 'hands on, mat below',
      settledBy: 'pt',
    });
  });

  it('says who could clear a STOP, and takes a clearance only where it is allowed', () => {
    expect(refusalOf(settleFinding(findingOf(), reason, 'staff'))).toEqual({
      rule: 'STOP_NEEDS_CLEARANCE',
      data: { clearanceBy: ['ORTHOPAEDIC_SURGEON'] },
    });
    const reasoned = metBy('REASON_BY_THERAPIST_OF_TOUCHED_DISCIPLINE');
    expect(ruleOf(settleFinding(reasoned, clearance('ORTHOPAEDIC_SURGEON'), 'staff'))).toBe('STOP_NEEDS_CLEARANCE');
    expect(ruleOf(settleFinding(reasoned, reason, 'staff'))).toBe('STOP_NEEDS_CLEARANCE');
  });

  it('opens again when the facts change or the grade rises, and keeps the old reason', () => {
    const settlement = valueOf(settleFinding(ask, reason, 'staff'));
    const standingOf = (finding: Finding) => standFindings([finding], [settlement])[0];
    expect(standingOf(ask)).toMatchObject({ standing: 'SETTLED' });
    expect(standingOf({ ...ask, facts: 'g' })).toMatchObject({
      standing: 'SETTLED_BEFORE',
      settlement: { reason: 'DONE_ON_PURPOSE' },
    });
    expect(standingOf({ ...ask, grade: 'STOP' })).toMatchObject({ standing: 'SETTLED_BEFORE' });
    expect(standingOf({ ...ask, key: 'other' })).toMatchObject({ standing: 'OPEN', settlement: null });
  });

  it('blocks sending with what is open, and never with a NOTE', () => {
    const note = findingOf({ key: 'note', grade: 'NOTE' });
    const standings = standFindings([findingOf(), ask, note], []);
    expect(blockingFindings(standings).map((each) => each.grade)).toEqual(['STOP', 'ASK']);
  });

  it('asks a clearance for name, role and words', () => {
    expect(settlementInputSchema.safeParse(clearance('PHYSICIAN')).success).toBe(true);
    expect(settlementInputSchema.safeParse({ ...clearance('PHYSICIAN'), clearedBy: ' ' }).success).toBe(false);
    expect(settlementInputSchema.safeParse({ kind: 'THERAPIST_REASON', note: '' }).success).toBe(false);
  });
});
