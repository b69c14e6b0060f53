/** Therapy bands, most urgent first. There is no P0: an emergency is the medical axis and not a wait. */
export const THERAPY_PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export type TherapyPriority = (typeof THERAPY_PRIORITIES)[number];

/** Medical urgency, most urgent first. Neither axis replaces the other. */
export const MEDICAL_LEVELS = [
  'EMERGENCY_NOW',
  'DOCTOR_TODAY',
  'DOCTOR_48H',
  'DOCTOR_2W',
  'TELL_DOCTOR',
  'NONE',
] as const;
export type MedicalLevel = (typeof MEDICAL_LEVELS)[number];

/** The more urgent of two members of a list that is ordered most urgent first. */
export function moreUrgent<Level>(order: readonly Level[], a: Level, b: Level): Level {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
