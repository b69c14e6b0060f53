import { z } from 'zod';
import { localDateSchema } from '../children/local-date.ts';

/** What the family wants most, in their own words. Every goal names one. Importance 1 to 10, 10 the most. */
export const priorityFieldsSchema = z.object({
  words: z.string().trim().min(1).max(300),
  importance: z.int().min(1).max(10),
  /** Who said it, as the family would say: "his mother", "Aarav himself". */
  saidBy: z.string().trim().min(1).max(80),
  saidOn: localDateSchema,
});
export type PriorityFields = Readonly<z.infer<typeof priorityFieldsSchema>>;

export interface Priority extends PriorityFields {
  readonly priority: string;
  readonly withdrawnOn: string | null;
}
