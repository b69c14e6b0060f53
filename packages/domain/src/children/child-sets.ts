/** As recorded; FHIR's administrative gender. */
export const SEXES = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'] as const;
export type Sex = (typeof SEXES)[number];

export const GUARDIAN_RELATIONSHIPS = [
  'MOTHER',
  'FATHER',
  'GRANDPARENT',
  'LEGAL_GUARDIAN',
  'FOSTER_CARER',
  'OTHER',
] as const;
export type GuardianRelationship = (typeof GUARDIAN_RELATIONSHIPS)[number];

/** How a guardian may consent to treatment. The agreement to a plan has ways of its own. */
export const CONSENT_WAYS = ['SIGNED_ON_SCREEN', 'SIGNED_ON_PAPER', 'AGREED_VERBALLY'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

export const PRECAUTION_STATES = ['IN_FORCE', 'CLEARED'] as const;
export type PrecautionState = (typeof PRECAUTION_STATES)[number];
