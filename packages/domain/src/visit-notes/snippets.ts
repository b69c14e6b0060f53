import { z } from 'zod';
import { NOTE_LIMITS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';

/** A text of one's own that is written by a short word after a stroke, as "/rail". */
export interface Snippet {
  readonly word: string;
  readonly text: string;
}

/** Letters, figures and hyphens of any script; kept in lower case, so that nobody needs to remember which. */
export const snippetSchema = z.object({
  word: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[\p{L}\p{M}\p{N}-]+$/u)
    .max(NOTE_LIMITS.snippetWord),
  text: z.string().trim().min(1).max(NOTE_LIMITS.snippetText),
});

/** Whether there is room for a word beside those one has; a word that is there already is kept anew. */
export function checkSnippetRoom(words: readonly string[], word: string): Result<true> {
  const most = NOTE_LIMITS.snippets;
  return words.length < most || words.includes(word) ? ok(true) : refuse('TOO_MANY_SNIPPETS', { most });
}

const WORD_AT_CURSOR = /(?:^|\s)\/(?<word>[\p{L}\p{M}\p{N}-]*)$/u;

/** What stands after a stroke right before the cursor, in lower case; undefined where no snippet is being called. */
export function calledAt(text: string, cursor: number): string | undefined {
  return WORD_AT_CURSOR.exec(text.slice(0, cursor))?.groups?.['word']?.toLowerCase();
}

/** The snippets a call may mean, the shortest word first. */
export function snippetsFor(snippets: readonly Snippet[], called: string): readonly Snippet[] {
  return snippets
    .filter(({ word }) => word.startsWith(called))
    .toSorted((a, b) => a.word.length - b.word.length || (a.word < b.word ? -1 : 1));
}

/** The text with the snippet in place of its call, and where the cursor stands then. Nothing else is touched. */
export function putSnippet(text: string, cursor: number, snippet: Snippet): { text: string; cursor: number } {
  const called = calledAt(text, cursor);
  const from = called === undefined ? cursor : cursor - called.length - 1;
  return {
    text: `${text.slice(0, from)}${snippet.text}${text.slice(cursor)}`,
    cursor: from + snippet.text.length,
  };
}
