import { z } from 'zod';
import { localDateSchema, pastDateSchema } from '../children/local-date-schema.ts';
import type { LocalDate } from '../children/local-date.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';

/** What the family wants most, in their own words. Every goal names one. Importance 1 to 10, 10 the most. */
export const priorityFieldsSchema = z.object({
  words: z.string().trim().min(1).max(TEXT_LENGTHS.wish),
  importance: z.int().min(1).max(10),
  /** Who said it, as the family would say: "his mother", "Aarav himself". */
  saidBy: z.string().trim().min(1).max(TEXT_LENGTHS.saidBy),
  saidOn: localDateSchema,
});
export type PriorityFields = Readonly<z.infer<typeof priorityFieldsSchema>>;

export interface Priority extends PriorityFields {
  readonly priority: string;
  readonly withdrawnOn: string | null;
}

/** A priority as it is written down on `today` of the clinic: nobody said it tomorrow. */
export function addPrioritySchema(today: LocalDate) {
  return priorityFieldsSchema.extend({ saidOn: pastDateSchema(today) });
}

/** What of a priority can be changed. A missing field stays as it is. */
export const priorityChangesSchema = priorityFieldsSchema
  .pick({ words: true, importance: true })
  .partial()
  .extend({ withdrawn: z.boolean().optional() });
export type PriorityChanges = Readonly<z.infer<typeof priorityChangesSchema>>;

/**
 * The priority with the changes made. One that the family no longer wants is withdrawn and can be taken up again; its
 * words and importance change only while it stands (ALREADY_OVER).
 */
export function editPriority<P extends Omit<Priority, 'priority'>>(
  priority: P,
  { withdrawn, words, importance }: PriorityChanges,
  today: LocalDate,
): Result<P> {
  const isWithdrawn = withdrawn ?? priority.withdrawnOn !== null;
  if (isWithdrawn && (words !== undefined || importance !== undefined)) return refuse('ALREADY_OVER');
  return ok({
    ...priority,
    words: words ?? priority.words,
    importance: importance ?? priority.importance,
    withdrawnOn: isWithdrawn ? (priority.withdrawnOn ?? today) : null,
  });
}
