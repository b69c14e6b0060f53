import { z } from 'zod';
import { BODY_SITES, SIDES } from '../catalogue/body.ts';
import type { LocalDate } from '../children/local-date.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';

/** What a line of "how we handle" is about: what a covering therapist, a school and a grandmother need first. */
export const HANDLING_KEYS = [
  'SITTING_POSITION',
  'STANDING',
  'TRANSFERS',
  'ORTHOSIS_SPLINT_WEAR',
  'PROMPTS',
  'HAND_OVER_HAND',
  'COMMUNICATION',
  'W_SITTING',
  'REWARDS',
  'CALMING',
] as const;
export type HandlingKey = (typeof HANDLING_KEYS)[number];

export const handlingFieldsSchema = z.object({
  key: z.enum(HANDLING_KEYS),
  value: z.string().trim().min(1).max(TEXT_LENGTHS.handling),
  site: z.enum(BODY_SITES).nullable().default(null),
  side: z.enum(SIDES).nullable().default(null),
});
export type HandlingFields = Readonly<z.infer<typeof handlingFieldsSchema>>;

/** One line of a child's list, owned by one discipline. Open while it has no end. */
export interface HandlingLine extends HandlingFields {
  readonly line: string;
  readonly discipline: string;
  readonly owner: string;
  readonly since: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** A new line on the list. A discipline has one open line a key; two disciplines may each have theirs, and that shows. */
export function addHandlingLine(open: readonly HandlingLine[], line: HandlingLine): Result<HandlingLine> {
  const isTaken = open.some(
    (each) => each.endedOn === null && each.key === line.key && each.discipline === line.discipline,
  );
  return isTaken ? refuse('HANDLING_LINE_OPEN', { key: line.key }) : ok(line);
}
