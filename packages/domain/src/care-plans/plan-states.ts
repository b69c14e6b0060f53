/** The life of a joint plan. Awaiting signature and in review are facts of a version, not states of the plan. */
export const PLAN_STATES = ['DRAFT', 'ACTIVE', 'PAUSED', 'ENDED'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const PLAN_END_REASONS = [
  'COMPLETED',
  'FAMILY_WISH',
  'MOVED',
  'MEDICAL',
  'TRANSITION',
  'NO_FURTHER_BENEFIT',
  'OTHER',
] as const;
export type PlanEndReason = (typeof PLAN_END_REASONS)[number];

/** Where a plan may go. DRAFT to ACTIVE happens only when a version comes into force; a draft may be ended unused. */
export const PLAN_TRANSITIONS = {
  DRAFT: ['ACTIVE', 'ENDED'],
  ACTIVE: ['PAUSED', 'ENDED'],
  PAUSED: ['ACTIVE', 'ENDED'],
  ENDED: [],
} as const satisfies Record<PlanState, readonly PlanState[]>;

/** The life of one version. A sent version is read-only; taking it back makes it a draft again. */
export const VERSION_STATES = ['DRAFT', 'SENT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/**
 * What a change is. A agreement: the family and the disciplines touched sign again. B method: its owner signs. C safety:
 * in force at once, acknowledged before the next contact. D slip: logged.
 */
export const CHANGE_CLASSES = ['A', 'B', 'C', 'D'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];
