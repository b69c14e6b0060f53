import { OT, PT } from '../clinic/staff.ts';

/** How often a condition is met, at which ages it is referred, and what families then worry about, by discipline. */
export interface ConditionProfile {
  readonly code: string;
  readonly share: number;
  /** Months at referral. */
  readonly from: number;
  readonly until: number;
  readonly male: number;
  /** Of these children, those both disciplines treat. */
  readonly joint: number;
  readonly preterm: number;
  /** Of these labels, those a doctor has confirmed. */
  readonly confirmed: number;
  readonly lead: string;
  readonly concerns: Readonly<Record<string, readonly string[]>>;
}

const EVER = 17 * 12;
const USUAL = { male: 0.58, joint: 0.15, preterm: 0.17, confirmed: 0.9 };

export const CONDITION_PROFILES: readonly ConditionProfile[] = [
  {
    ...USUAL,
    code: 'AUTISM_SPECTRUM_DISORDER',
    share: 0.22,
    from: 18,
    until: EVER,
    male: 0.78,
    joint: 0.45,
    lead: OT,
    concerns: {
      [OT]: [
        'SENSORY_PROCESSING_DIFFICULTY',
        'SOCIAL_INTERACTION_DIFFICULTY',
        'ROUTINE_OR_IMPULSE_DIFFICULTY',
        'PLAY_DIFFICULTY',
        'EMOTIONAL_REGULATION_DIFFICULTY',
      ],
      [PT]: ['POOR_BALANCE', 'UNUSUAL_WALKING_PATTERN', 'POOR_POSTURE'],
    },
  },
  {
    ...USUAL,
    code: 'DEVELOPMENTAL_DELAY',
    share: 0.19,
    from: 6,
    until: 84,
    joint: 0.6,
    confirmed: 0.7,
    lead: OT,
    concerns: {
      [OT]: ['FEEDING_UTENSIL_DIFFICULTY', 'DRESSING_DIFFICULTY', 'PLAY_DIFFICULTY'],
      [PT]: ['NOT_SITTING_OR_CRAWLING', 'DELAYED_WALKING', 'MOVEMENT_DIFFICULTY'],
    },
  },
  {
    ...USUAL,
    code: 'CEREBRAL_PALSY',
    share: 0.17,
    from: 6,
    until: EVER,
    joint: 0.85,
    preterm: 0.3,
    lead: PT,
    concerns: {
      [OT]: ['DRESSING_DIFFICULTY', 'FEEDING_UTENSIL_DIFFICULTY', 'TOOTHBRUSHING_DIFFICULTY'],
      [PT]: ['STIFF_OR_FLOPPY_MUSCLES', 'POOR_BALANCE', 'UNUSUAL_WALKING_PATTERN'],
    },
  },
  {
    ...USUAL,
    code: 'ADHD',
    share: 0.09,
    from: 60,
    until: EVER,
    male: 0.72,
    confirmed: 0.8,
    lead: OT,
    concerns: {
      [OT]: ['ATTENTION_DIFFICULTY', 'ROUTINE_OR_IMPULSE_DIFFICULTY', 'WRITING_DIFFICULTY'],
      [PT]: ['POOR_BALANCE', 'FREQUENT_FALLS'],
    },
  },
  {
    ...USUAL,
    code: 'DELAYED_MOTOR_MILESTONES',
    share: 0.08,
    from: 6,
    until: 36,
    confirmed: 0.6,
    lead: PT,
    concerns: {
      [OT]: ['PLAY_DIFFICULTY', 'FEEDING_UTENSIL_DIFFICULTY'],
      [PT]: ['NOT_SITTING_OR_CRAWLING', 'DELAYED_WALKING'],
    },
  },
  {
    ...USUAL,
    code: 'SENSORY_PROCESSING_DISORDER',
    share: 0.05,
    from: 18,
    until: 144,
    // No diagnosis of its own in DSM-5 or ICD.
    confirmed: 0,
    lead: OT,
    concerns: {
      [OT]: ['SENSORY_PROCESSING_DIFFICULTY', 'EMOTIONAL_REGULATION_DIFFICULTY', 'DRESSING_DIFFICULTY'],
      [PT]: ['POOR_BALANCE'],
    },
  },
  {
    ...USUAL,
    code: 'LEARNING_DISABILITY',
    share: 0.05,
    from: 60,
    until: EVER,
    lead: OT,
    concerns: {
      [OT]: ['WRITING_DIFFICULTY', 'ATTENTION_DIFFICULTY', 'SCISSOR_OR_BUTTON_DIFFICULTY'],
      [PT]: ['POOR_POSTURE'],
    },
  },
  {
    ...USUAL,
    code: 'TORTICOLLIS_OR_FLAT_HEAD',
    share: 0.05,
    from: 1,
    until: 10,
    lead: PT,
    concerns: { [OT]: ['PLAY_DIFFICULTY'], [PT]: ['HEAD_TILT_OR_FLAT_HEAD'] },
  },
  {
    ...USUAL,
    code: 'POST_INJURY_REHABILITATION',
    share: 0.04,
    from: 36,
    until: EVER,
    confirmed: 1,
    lead: PT,
    concerns: {
      [OT]: ['DRESSING_DIFFICULTY', 'WRITING_DIFFICULTY'],
      [PT]: ['RECOVERY_AFTER_INJURY', 'PAIN_WITH_MOVEMENT'],
    },
  },
  {
    ...USUAL,
    code: 'ORTHOPEDIC_CONDITION',
    share: 0.03,
    from: 48,
    until: EVER,
    confirmed: 1,
    lead: PT,
    concerns: { [OT]: ['WRITING_DIFFICULTY'], [PT]: ['PAIN_WITH_MOVEMENT', 'POOR_POSTURE'] },
  },
  {
    ...USUAL,
    code: 'MUSCULAR_DYSTROPHY',
    share: 0.02,
    from: 60,
    until: EVER,
    male: 0.97,
    joint: 0.7,
    confirmed: 1,
    lead: PT,
    concerns: { [OT]: ['DRESSING_DIFFICULTY', 'WRITING_DIFFICULTY'], [PT]: ['FREQUENT_FALLS', 'MOVEMENT_DIFFICULTY'] },
  },
  {
    ...USUAL,
    code: 'NEUROLOGICAL_IMPAIRMENT',
    share: 0.01,
    from: 24,
    until: EVER,
    lead: OT,
    concerns: {
      [OT]: ['DRESSING_DIFFICULTY', 'SCISSOR_OR_BUTTON_DIFFICULTY'],
      [PT]: ['POOR_BALANCE', 'MOVEMENT_DIFFICULTY'],
    },
  },
];

/** Months of each age band with its share of the caseload; both ends included. */
export const AGE_BANDS: readonly { readonly from: number; readonly until: number; readonly share: number }[] = [
  { from: 1, until: 11, share: 0.14 },
  { from: 12, until: 23, share: 0.16 },
  { from: 24, until: 59, share: 0.34 },
  { from: 60, until: 107, share: 0.24 },
  { from: 108, until: 155, share: 0.08 },
  { from: 156, until: EVER, share: 0.04 },
];

/** GMFCS of children with cerebral palsy, level I to V. */
export const GMFCS_SHARES = [
  [1, 0.3],
  [2, 0.28],
  [3, 0.11],
  [4, 0.15],
  [5, 0.16],
] as const;
