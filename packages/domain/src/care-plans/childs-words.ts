import { z } from 'zod';
import { localDateSchema } from '../children/local-date-schema.ts';
import type { LocalDate } from '../children/local-date.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { PlanVersion } from './plan-record.ts';
import { refuseShown } from './shown-version.ts';

/**
 * What the child made of the plan. A child's no brings nothing into force and stops nothing by itself; it stands where
 * everybody who signs reads it.
 */
export const CHILD_STANCES = ['SAID_YES', 'SAID_NO', 'UNDECIDED'] as const;
export type ChildStance = (typeof CHILD_STANCES)[number];

/** What a child said or showed about a version, as somebody heard it on a day. */
export const childsWordsSchema = z.object({
  stance: z.enum(CHILD_STANCES),
  /** In the child's own words, or how it showed without them. */
  words: z.string().trim().min(1).max(TEXT_LENGTHS.childsWords),
  heardOn: localDateSchema,
  /** The content hash of the version it was told about. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ChildsWords = Readonly<z.output<typeof childsWordsSchema>>;

/**
 * Whether a child's words can be kept with a version: one that people sign or work by, in the text it was told about, and
 * not on a day to come.
 */
export function hearChild(version: PlanVersion, said: ChildsWords, today: LocalDate): Result<ChildsWords> {
  const refused = refuseShown(version, said.contentHash);
  if (refused !== undefined) return refused;
  return said.heardOn > today ? refuse('HAPPENED_IN_FUTURE') : ok(said);
}
