/** What a strand can be measured in. Source: strandMeasureTypes of the clinical reference. */
export const MEASURE_TYPES = [
  'COUNT_OF_N',
  'SECONDS',
  'STEPS',
  'PROMPT_LADDER',
  'DEGREES',
  'DISTANCE',
  'COUNT_PER_WEEK',
  'SCORE',
] as const;
export type MeasureType = (typeof MEASURE_TYPES)[number];

/** Which way is better. A prompt ladder is always LESS, steps and tries always MORE; the rest is chosen. */
export const DIRECTIONS = ['MORE', 'LESS'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The order in which the steps of a chain are taught. */
export const CHAININGS = ['FORWARD', 'BACKWARD', 'WHOLE'] as const;
export type Chaining = (typeof CHAININGS)[number];
/** Who moves the joint while its degrees are read. */
export const MOVEMENT_MODES = ['PASSIVE', 'ACTIVE'] as const;
export type MovementMode = (typeof MOVEMENT_MODES)[number];
export const DISTANCE_UNITS = ['M', 'CM'] as const;
export type DistanceUnit = (typeof DISTANCE_UNITS)[number];
export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
