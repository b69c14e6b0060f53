import { z } from 'zod';
import type { Caller } from '../access/caller.ts';
import { can } from '../access/can.ts';
import { NOTE_LIMITS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { checkVisit, halfOf, isLocked, type NotedVisit, type VisitNote } from './note-half.ts';

/** What is said of a locked half afterwards. It stands under the original, which is never changed. */
export interface Amendment {
  /** 1 for the first of its half; none is ever taken out. */
  readonly number: number;
  readonly text: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export const amendmentSchema = z.object({
  text: z.string().trim().min(1).max(NOTE_LIMITS.fieldLength),
  reason: z.string().trim().min(1).max(NOTE_LIMITS.reasonLength),
});

/**
 * Adds to the half of a discipline once the note is locked: by one of the discipline whose registration is good, who need not be
 * its writer.
 */
export function amendHalf(
  note: VisitNote,
  visit: NotedVisit,
  before: readonly Amendment[],
  caller: Caller,
  subject: { readonly onCareTeam: boolean; readonly discipline: string },
  said: { readonly text: string; readonly reason: string; readonly at: string },
): Result<Amendment> {
  const allowed = can(caller, 'visit-note:amend', subject);
  if (!allowed.ok) return allowed;
  const noted = checkVisit(visit);
  if (!noted.ok) return noted;
  if (halfOf(note, subject.discipline) === undefined) return refuse('NOT_A_PARTY', { party: subject.discipline });
  if (!isLocked(note, visit)) return refuse('NOTE_IS_NOT_LOCKED');
  const { text, reason, at } = said;
  return ok({ number: before.length + 1, text, reason, by: caller.staffId, at });
}
