/** Two clocks for each child and discipline, both from the day the referral came. Neither is reset by an edit. */
export const WAITING_CLOCKS = ['TO_ASSESSMENT', 'TO_TREATMENT'] as const;
export type WaitingClock = (typeof WAITING_CLOCKS)[number];

/** The only reasons a clock may pause. A family that cannot be reached is no pause but the contact protocol. */
export const PAUSE_REASONS = ['FAMILY_REQUEST', 'DOCTOR_ORDER'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Before anyone may say a family could not be reached; after it, a letter and a clinician's review, never a closing. */
export const CONTACT_PROTOCOL = { tries: 3, channels: 2, timesOfDay: 2 } as const;

/** Days between looks at a waiting entry. */
export const WAITING_REVIEW_DAYS = 28;
