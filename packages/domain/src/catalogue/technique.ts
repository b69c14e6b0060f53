import { z } from 'zod';
import { localisedTextSchema, openCodeSchema } from './text.ts';

/**
 * GREEN use, YELLOW use and measure, RED do not use, UNKNOWN no grade looked up. A GREEN from one diagnosis says
 * nothing about another.
 */
export const EVIDENCE_LIGHTS = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'] as const;
export type EvidenceLight = (typeof EVIDENCE_LIGHTS)[number];

/** `null` = not checked, which is never shown as safe; `[]` = checked, no hazard known. */
export const hazardTagsSchema = z.array(openCodeSchema).nullable();

export const techniqueSchema = z.strictObject({
  code: openCodeSchema,
  label: localisedTextSchema,
  disciplines: z.array(openCodeSchema).min(1),
  /** The first is the usual home. */
  focusAreas: z.array(openCodeSchema).min(1),
  approach: openCodeSchema,
  icf: z.array(z.string()),
  tools: z.array(openCodeSchema),
  hazardTags: hazardTagsSchema,
  hazardBasis: z.string(),
  settings: z.array(openCodeSchema),
  /** Usual limits: a warning outside, never a block. */
  ageMonths: z.object({ min: z.int().min(0), max: z.int() }),
  evidence: z.object({ light: z.enum(EVIDENCE_LIGHTS), source: z.string(), confidence: z.string() }),
  notes: z.string().optional(),
});

export const toolSchema = z.strictObject({
  code: openCodeSchema,
  label: localisedTextSchema,
  hazardTags: hazardTagsSchema,
  /** Whether a latex-free form exists: choosing it drops the tag LATEX. */
  latexFreeVariant: z.boolean(),
  basis: z.string(),
});
