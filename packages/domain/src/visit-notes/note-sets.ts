/** The four short texts of a note: what was done, how the child answered, what comes next, what is for home. */
export const NOTE_FIELDS = ['DID', 'RESPONSE', 'PLAN', 'HOME'] as const;
export type NoteField = (typeof NOTE_FIELDS)[number];

/** How far the half of one discipline is. DRAFT: still being written. COMPLETE: its writer is done. */
export const HALF_STATES = ['DRAFT', 'COMPLETE', 'SIGNED'] as const;
export type HalfState = (typeof HALF_STATES)[number];

/** Why two disciplines treat at once (clinical reference 6.4). */
export const CO_TREATMENT_REASONS = ['SAFETY', 'FATIGUE', 'SHARED_SKILL'] as const;
export type CoTreatmentReason = (typeof CO_TREATMENT_REASONS)[number];

/**
 * Where the note of a visit stands for one discipline, in the order it comes about. AWAITS_CO_SIGNATURE: a trainee signed
 * and nobody answers for it yet. AWAITS_OTHER_HALF: signed, and not locked until the other discipline has signed too.
 */
export const NOTE_STANDINGS = [
  'MISSING',
  'DRAFT',
  'RETURNED',
  'COMPLETE',
  'AWAITS_CO_SIGNATURE',
  'AWAITS_OTHER_HALF',
  'LOCKED',
] as const;
export type NoteStanding = (typeof NOTE_STANDINGS)[number];
