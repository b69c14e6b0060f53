/** Nothing recommended is UNTRIAGED: no information is not low priority. */
export const TRIAGE_STATUSES = ['TRIAGED', 'UNTRIAGED'] as const;
export type TriageStatus = (typeof TRIAGE_STATUSES)[number];

/** What triage says of a discipline. CONSIDER opens no waiting entry: its two questions are asked first. */
export const TRIAGE_STANDINGS = ['RECOMMENDED', 'CONSIDER', 'NOT_NOW'] as const;
export type TriageStanding = (typeof TRIAGE_STANDINGS)[number];

/** Who follows up what a doctor was asked. */
export const FOLLOW_UP_OWNERS = ['DUTY_CLINICIAN', 'TRIAGING_THERAPIST', 'TREATING_THERAPIST'] as const;
export type FollowUpOwner = (typeof FOLLOW_UP_OWNERS)[number];

export const TRIAGE_REASON_KINDS = ['CONCERN', 'CONDITION', 'RED_FLAG', 'RISK_HISTORY', 'RULE'] as const;
export type TriageReasonKind = (typeof TRIAGE_REASON_KINDS)[number];

/** The rules that decide by themselves and not through one answer. */
export const TRIAGE_RULE_CODES = [
  'UNDER_24_MONTHS_MOTOR',
  'NOTHING_RECOMMENDED',
  'NOTHING_POINTS_TO_IT',
  'NO_FLAG',
  'LEAD_ONLY_ONE',
  'LEAD_FIRST_CONDITION',
  'LEAD_MOST_CONCERNS',
  'LEAD_MOST_URGENT_CONCERN',
  'LEAD_BY_AGE',
  'LEAD_BY_ORDER',
] as const;
export type TriageRuleCode = (typeof TRIAGE_RULE_CODES)[number];
