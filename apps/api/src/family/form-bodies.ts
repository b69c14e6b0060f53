import { CHILD_STANCES, homeWeekSchema, LANGUAGES, TEXT_LENGTHS } from '@trellis/domain';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the hidden fields of a form say, which no person types: anything else comes from no page of ours. */
export const shownFields = z.object({
  versionId: z.uuid(),
  contentHash: sha256,
  renderedHash: sha256,
  templateVersion: z.string().min(1).max(40),
  language: z.enum(LANGUAGES),
});
export const weekFields = z.object({ id: z.uuid(), item: z.uuid(), day: z.iso.date() });
export const sheetFields = z.object({ sheet: z.uuid() });

/** What a person types or picks; an empty field is one that was left alone. */
export const signature = z.object({
  name: z.string().trim().min(1).max(TEXT_LENGTHS.personName),
  yes: z.literal('yes'),
});
export const childSays = z.object({
  stance: z.enum(CHILD_STANCES),
  words: z.string().trim().min(1).max(TEXT_LENGTHS.childsWords),
});
export const weekTold = z.preprocess((body) => {
  const { fit, why, note, confidence, day } = body as Record<string, string | undefined>;
  return { fit, why: why || null, note: note ?? '', confidence: confidence ? Number(confidence) : null, weekOf: day };
}, homeWeekSchema);

/** The fields of a form as text, whatever was sent. */
export function typedIn(body: unknown): Readonly<Record<string, string>> {
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === 'string'));
}
