/** Help given, from none to most; the place in the list is the rung. Less is better. */
export const PROMPT_LEVELS = [
  'NONE',
  'LOOK_OR_WAIT',
  'GESTURE_OR_PICTURE',
  'WORDS',
  'SHOW',
  'PART_HAND',
  'FULL_HAND',
] as const;
export type PromptLevel = (typeof PROMPT_LEVELS)[number];
