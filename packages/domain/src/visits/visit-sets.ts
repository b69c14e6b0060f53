/**
 * Where a visit of one child stands. EXPECTED and CANCELLED are read off the appointment, the others are written down.
 * NOT_BROUGHT: nobody brought the child, which is never its own doing and ends nothing.
 */
export const VISIT_STATES = ['EXPECTED', 'ARRIVED', 'IN_PROGRESS', 'DONE', 'CANCELLED', 'NOT_BROUGHT'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export const KEPT_VISIT_STATES = [
  'ARRIVED',
  'IN_PROGRESS',
  'DONE',
  'NOT_BROUGHT',
] as const satisfies readonly VisitState[];
export type KeptVisitState = (typeof KEPT_VISIT_STATES)[number];

/** What can be done about a visit. RECORD_LATE: it took place, and is written down as a whole afterwards. */
export const VISIT_ACTS = ['ARRIVE', 'START', 'FINISH', 'NOT_BROUGHT', 'RECORD_LATE'] as const;
export type VisitAct = (typeof VISIT_ACTS)[number];

/** What a clinician does next about a child who was not brought. There is no other answer, and no text beside it. */
export const NEXT_STEPS = ['CALL_FAMILY', 'WRITE_TO_FAMILY', 'OFFER_ANOTHER_TIME', 'TALK_IN_TEAM'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];
