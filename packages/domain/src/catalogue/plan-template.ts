import { z } from 'zod';
import { HANDLING_KEYS } from '../care-plans/handling.ts';
import { localisedTextSchema, openCodeSchema } from './text.ts';

/** A whole plan to begin from: goals of the library, how the child is handled, and what the week may hold. */
export const planTemplateSchema = z.strictObject({
  code: openCodeSchema,
  label: localisedTextSchema,
  /** Whom it is for, in a sentence. */
  summary: localisedTextSchema,
  condition: openCodeSchema,
  ageMonths: z.object({ min: z.int().min(0), max: z.int() }),
  /** Codes of goal templates, in the order of the plan. */
  goals: z.array(openCodeSchema).min(1).max(6),
  handling: z.array(z.object({ key: z.enum(HANDLING_KEYS), discipline: openCodeSchema, value: localisedTextSchema })),
  agreedWeeklyMinutes: z.int().min(0).max(2400),
  /** Where care is given: a delivery mode. */
  place: openCodeSchema,
});
