import { z } from 'zod';
import { THERAPY_PRIORITIES } from '../intake/levels.ts';
import { localisedTextSchema, openCodeSchema } from './text.ts';

const priority = z.enum(THERAPY_PRIORITIES);

/** Bands by the days since an operation: the first limit that holds, else `later`; a day not known counts as fresh. */
const bySurgerySchema = z.object({
  unknown: priority,
  within: z.array(z.object({ days: z.int().positive(), priority })),
  later: priority,
  basis: z.string(),
});

/** What a family or referrer reports, with its triage rule. */
export const concernSchema = z.strictObject({
  code: openCodeSchema,
  label: localisedTextSchema,
  disciplines: z.array(openCodeSchema).min(1),
  leadDiscipline: openCodeSchema,
  reason: localisedTextSchema,
  basis: z.string(),
  focusAreas: z.array(openCodeSchema),
  minimumPriority: priority,
  bySurgery: bySurgerySchema.optional(),
  /** Raises the band to P2 under 24 months (rule UNDER_24_MONTHS_MOTOR). */
  earlyMotor: z.boolean(),
  /** Classifications (measures) and precautions to record with it. */
  requires: z.array(openCodeSchema),
  prompts: z.array(openCodeSchema),
});
