/** What a child's timeline is made of. */
export const TIMELINE_KINDS = [
  'OBSERVATION',
  'RATING',
  'VERSION_SENT',
  'VERSION_IN_FORCE',
  'AGREEMENT',
  'PRECAUTION',
  'HANDLING',
  'GOAL_CLOSED',
  'CONFERENCE',
  'TEAM',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];
