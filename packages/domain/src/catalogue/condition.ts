import { z } from 'zod';
import { THERAPY_PRIORITIES } from '../intake/levels.ts';
import { codingSchema, localisedTextSchema, openCodeSchema } from './text.ts';

const priority = z.enum(THERAPY_PRIORITIES);

export const contributionSchema = z.object({ text: localisedTextSchema, basis: z.string() });

export const conditionSchema = z.strictObject({
  code: openCodeSchema,
  label: localisedTextSchema,
  seedListings: z.array(z.string()),
  defaultDisciplines: z.array(openCodeSchema).min(1),
  leadDiscipline: openCodeSchema,
  /** What each discipline gives a child with this condition, by discipline code. */
  contributions: z.record(openCodeSchema, contributionSchema),
  /**
   * Present only on the labels that recommend their disciplines by themselves, with the band they ask for. Every other
   * label only suggests: a union over labels would send every autistic or delayed child to every discipline.
   */
  recommends: z.object({ priority, under24Months: priority }).optional(),
  icd10: z.array(codingSchema),
  snomed: z.array(codingSchema),
  icf: z.array(z.string()),
  requiredClassifications: z.array(openCodeSchema),
  recommendedClassifications: z.array(openCodeSchema),
  requiredPrecautions: z.array(openCodeSchema),
  goalScaleHint: z.string().optional(),
  notes: z.string().optional(),
});
