import { describe, expect, it } from 'vitest';
import { callerOf } from '../../testing/plan.ts';
import { ROLES } from '../access/caller.ts';
import { NEED_KINDS, needKindsOf, needRule } from './need.ts';

const reachOf = (role: 'LEAD_THERAPIST' | 'THERAPIST') =>
  (['REVIEW_DUE', 'REVIEW_OVERDUE', 'REVIEW_DECISION', 'REVIEW_ESCALATED', 'RATING'] as const).map(
    (kind) => needRule(role, kind).reach,
  );

describe('what may wait for somebody', () => {
  it('is everything but the intake call and a rule that reports itself for a therapist', () => {
    const others = new Set<string>(['TRIAGE_CALL', 'RULE_SET_ASIDE']);
    expect(needKindsOf(callerOf())).toEqual(NEED_KINDS.filter((kind) => !others.has(kind)));
  });

  it('is a rule that reports itself for a lead therapist alone', () => {
    const roles = ROLES.filter((role) => needKindsOf(callerOf({ role })).includes('RULE_SET_ASIDE'));
    expect(roles).toEqual(['LEAD_THERAPIST']);
  });

  it('is a trainee’s own signature, and no answer for another’s', () => {
    const kinds = needKindsOf(callerOf({ role: 'TRAINEE', registrationExpiresOn: null }));
    expect(kinds).toContain('SIGNATURE');
    expect(kinds).toContain('VISIT_NOTE');
    expect(kinds).not.toContain('CO_SIGNATURE');
    expect(kinds).not.toContain('VISIT_NOTE_CO_SIGNATURE');
  });

  it('is no signature for one whose registration is over or who has no discipline', () => {
    expect(needKindsOf(callerOf({ registrationExpiresOn: '2020-01-01' }))).not.toContain('SIGNATURE');
    expect(needKindsOf(callerOf({ role: 'LEAD_THERAPIST', discipline: null }))).not.toContain('SIGNATURE');
  });

  it('is a review first for the team, and for a lead of the whole clinic once it escalates', () => {
    expect(reachOf('LEAD_THERAPIST')).toEqual(['CARE_TEAM', 'CARE_TEAM', 'CARE_TEAM', 'ANY', 'ANY']);
    expect(new Set(reachOf('THERAPIST'))).toEqual(new Set(['CARE_TEAM']));
  });

  it('is an old sheet at home for the team of the child, and for a lead of the whole clinic', () => {
    expect(needRule('THERAPIST', 'OLD_SHEET').reach).toBe('CARE_TEAM');
    expect(needRule('TRAINEE', 'OLD_SHEET').reach).toBe('CARE_TEAM');
    expect(needRule('LEAD_THERAPIST', 'OLD_SHEET').reach).toBe('ANY');
    expect(needRule('FRONT_DESK', 'OLD_SHEET').reach).toBe('NEVER');
  });

  it('is the intake call alone for those who run the clinic, and nothing for a safeguarding lead', () => {
    expect(needKindsOf(callerOf({ role: 'FRONT_DESK' }))).toEqual(['TRIAGE_CALL']);
    expect(needKindsOf(callerOf({ role: 'ADMINISTRATOR' }))).toEqual(['TRIAGE_CALL']);
    expect(needKindsOf(callerOf({ role: 'SAFEGUARDING_LEAD' }))).toEqual([]);
  });
});
