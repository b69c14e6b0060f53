import { z } from 'zod';

/**
 * One label in both languages. `hiReviewed: false` marks Hindi that no Hindi-speaking therapist has signed yet: it
 * prints only beside a line that says so. Text without the mark counts as unreviewed.
 */
export const localisedTextSchema = z.object({
  en: z.string().min(1),
  hi: z.string().min(1),
  hiReviewed: z.boolean().default(false),
});
export type LocalisedText = { readonly en: string; readonly hi: string; readonly hiReviewed: boolean };

/** How sure we are of a code, and from what. Codes come without their classification's own texts. */
export const codingSchema = z.object({
  system: z.string().min(1).optional(),
  edition: z.string().optional(),
  code: z.string().min(1),
  display: z.string(),
  confidence: z.string(),
  evidence: z.string().optional(),
});
/** A catalogue code: an open set, so that a third discipline is data and not a new release. */
export const openCodeSchema = z.string().regex(/^[A-Z][A-Z0-9_]{1,79}$/, { error: 'UPPER_SNAKE_EXPECTED' });

/** A label whose Hindi is a draft. All Hindi of the base catalogue is, until a Hindi-speaking therapist has signed it. */
export function draft(en: string, hi: string): LocalisedText {
  return { en, hi, hiReviewed: false };
}
