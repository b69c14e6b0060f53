import { isRegistered, type Caller, type Role } from '../access/caller.ts';
import { writeRule, type Action, type WriteRule } from '../access/write-policy.ts';

/** What may wait for somebody on the first page of the day. */
export const NEED_KINDS = [
  'SAFETY_NOTICE',
  'OLD_SHEET',
  'SIGNATURE',
  'CO_SIGNATURE',
  'VISIT_NOTE',
  'VISIT_NOTE_CO_SIGNATURE',
  'DISCIPLINE_NOTE',
  'GUARDIAN_AGREEMENT',
  'CONFERENCE_TASK',
  'RECALL',
  'FOLLOW_UP',
  'REVIEW_ESCALATED',
  'REVIEW_OVERDUE',
  'REVIEW_DUE',
  'REVIEW_DECISION',
  'RATING',
  'REACHED_PROPOSED',
  'STRANDS_AT_TARGET',
  'VERBAL_AGREEMENT_ENDING',
  'TRIAGE_CALL',
  'RULE_SET_ASIDE',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** What a person does about each. Nobody is shown what they could not do anything about. */
const NEED_ACTION = {
  SAFETY_NOTICE: 'safety:acknowledge',
  OLD_SHEET: 'home-sheet:confirm',
  SIGNATURE: 'plan:sign',
  CO_SIGNATURE: 'plan:co-sign',
  VISIT_NOTE: 'visit-note:write',
  VISIT_NOTE_CO_SIGNATURE: 'visit-note:co-sign',
  DISCIPLINE_NOTE: 'note:settle',
  GUARDIAN_AGREEMENT: 'guardian-agreement:record',
  CONFERENCE_TASK: 'conference-task:settle',
  RECALL: 'recall:record',
  FOLLOW_UP: 'follow-up:record',
  REVIEW_ESCALATED: 'review:open',
  REVIEW_OVERDUE: 'review:open',
  REVIEW_DUE: 'review:open',
  REVIEW_DECISION: 'review:decide',
  RATING: 'rating:give',
  REACHED_PROPOSED: 'goal:close',
  STRANDS_AT_TARGET: 'observation:record',
  VERBAL_AGREEMENT_ENDING: 'guardian-agreement:record',
  // The call completes an intake, which is the work of those who take children in.
  TRIAGE_CALL: 'child:add',
  RULE_SET_ASIDE: 'rule:answer',
} as const satisfies Record<NeedKind, Action>;

/** What waits for those who look after the child, and comes to a lead of the whole clinic only as REVIEW_ESCALATED. */
const TEAM_FIRST: ReadonlySet<NeedKind> = new Set(['REVIEW_OVERDUE', 'REVIEW_DUE', 'REVIEW_DECISION']);

/** What a role needs to do about a kind: of which children it waits, and what must hold besides. */
export function needRule(role: Role, kind: NeedKind): WriteRule {
  const rule = writeRule(role, NEED_ACTION[kind]);
  return TEAM_FIRST.has(kind) && rule.reach === 'ANY' ? { ...rule, reach: 'CARE_TEAM' } : rule;
}

/** The kinds that may wait for a caller today: of which children is for whoever looks them up to say. */
export function needKindsOf(
  caller: Pick<Caller, 'role' | 'discipline' | 'registrationExpiresOn' | 'today'>,
): readonly NeedKind[] {
  return NEED_KINDS.filter((kind) => {
    if (kind === 'DISCIPLINE_NOTE' && caller.discipline === null) return false;
    const { reach, needs } = needRule(caller.role, kind);
    if (needs.includes('OWN_DISCIPLINE') && caller.discipline === null) return false;
    if (needs.includes('REGISTERED') && !isRegistered(caller)) return false;
    return reach !== 'NEVER';
  });
}
