import { z } from 'zod';
import { RECALL_NOTE_LENGTH } from '../limits.ts';

/** What else to know of something that was looked at; empty where nothing is said. */
export const recallNote = z
  .string()
  .trim()
  .max(RECALL_NOTE_LENGTH)
  .nullish()
  .transform((text) => text ?? '');
