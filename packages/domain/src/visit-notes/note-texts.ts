import { z } from 'zod';
import { NOTE_LIMITS } from '../limits.ts';
import { NOTE_FIELDS, type NoteField } from './note-sets.ts';

/** What stands in the four fields of a half. Plain text; what is not written is empty. */
export type NoteTexts = Readonly<Record<NoteField, string>>;

const fieldText = z.string().trim().max(NOTE_LIMITS.fieldLength);

export const noteTextsSchema = z.object({ DID: fieldText, RESPONSE: fieldText, PLAN: fieldText, HOME: fieldText });

export const NO_TEXTS: NoteTexts = { DID: '', RESPONSE: '', PLAN: '', HOME: '' };

/** How many words a text has, in either script: how long a note has become is shown beside it. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

export function wordsOf(texts: NoteTexts): number {
  return NOTE_FIELDS.reduce((sum, field) => sum + countWords(texts[field]), 0);
}
