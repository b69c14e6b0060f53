import type { RefusalRule } from '../refusals.ts';
import { accessRefusalWords } from './access-refusal-words.ts';
import { goalRefusalWords } from './goal-refusal-words.ts';
import type { Words } from './language.ts';
import { planRefusalWords } from './plan-refusal-words.ts';
import { recordRefusalWords } from './record-refusal-words.ts';
import { scheduleRefusalWords } from './schedule-refusal-words.ts';
import { visitNoteRefusalWords } from './visit-note-refusal-words.ts';
import { visitRefusalWords } from './visit-refusal-words.ts';

/** Why something was refused, said to the person who tried it: what stands in the way and what would help. */
export const refusalWords = {
  ...accessRefusalWords,
  ...goalRefusalWords,
  ...planRefusalWords,
  ...recordRefusalWords,
  ...scheduleRefusalWords,
  ...visitNoteRefusalWords,
  ...visitRefusalWords,
} as const satisfies Record<RefusalRule, Words>;
