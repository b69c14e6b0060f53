import { z } from 'zod';
import { localisedTextSchema, openCodeSchema } from './text.ts';

/** How an ICF code stands to a focus area: what it is about, or what lies beside or under it. */
export const ICF_ROLES = ['PRIMARY', 'SECONDARY', 'DETAIL', 'FUNCTION', 'STRUCTURE'] as const;

export const focusAreaSchema = z.strictObject({
  code: openCodeSchema,
  /** The usual home, not a fence: a strand of any discipline may serve any focus area. */
  discipline: openCodeSchema,
  label: localisedTextSchema,
  summary: localisedTextSchema,
  examples: z.array(z.string()),
  icf: z.array(z.object({ code: z.string(), title: z.string(), role: z.enum(ICF_ROLES), confidence: z.string() })),
});
