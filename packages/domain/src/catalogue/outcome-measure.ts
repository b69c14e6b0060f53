import { z } from 'zod';
import { codingSchema, localisedTextSchema, openCodeSchema } from './text.ts';

/** A CLASSIFICATION is never drawn as progress. */
export const MEASURE_PURPOSES = ['OUTCOME', 'CLASSIFICATION'] as const;
/** SCORE_ONLY: number and edition, no items, no norms. */
export const STORAGE_POLICIES = ['FULL', 'SCORE_AND_OWN_LABELS', 'SCORE_ONLY'] as const;
export const MEASURE_SITE_SIDE_USES = ['REQUIRED', 'OPTIONAL', 'NOT_USED'] as const;

const scoreFieldSchema = z.object({
  code: z.string().min(1),
  label: z.string(),
  type: z.enum(['integer', 'decimal', 'enum', 'text']),
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** Smallest increment. */
  step: z.number().nullable(),
  unit: z.string().nullable(),
  /** `null` = no good or bad direction. */
  higherIsBetter: z.boolean().nullable(),
  kind: z.string(),
  values: z.array(z.union([z.string(), z.number()])).optional(),
  optional: z.boolean().optional(),
  mean: z.number().optional(),
  sd: z.number().optional(),
  note: z.string().optional(),
});

/** A change figure read in a source: what counts as beyond error (MDC, SDC) or as important (MCID). */
const changeFigureSchema = z.object({
  type: z.string(),
  value: z.union([z.number(), z.string()]).optional(),
  field: z.string().optional(),
  population: z.string().optional(),
  source: z.string().optional(),
  confidence: z.string().optional(),
  note: z.string().optional(),
  text: z.string().optional(),
});

/** A named measure or classification. A strand's SCORE points to one of its score fields. */
export const outcomeMeasureSchema = z.strictObject({
  code: openCodeSchema,
  label: localisedTextSchema,
  abbreviation: z.string().min(1),
  disciplines: z.array(openCodeSchema).min(1),
  purpose: z.enum(MEASURE_PURPOSES),
  construct: z.string(),
  icf: z.array(z.string()),
  /** Chronological months unless the note says otherwise; `max: null` = no upper limit. A warning outside, no refusal. */
  ageMonths: z.object({ min: z.number(), max: z.number().nullable(), note: z.string().optional() }),
  scoreFields: z.array(scoreFieldSchema).min(1),
  change: z.array(changeFigureSchema),
  /** Own short paraphrases, never the holder's words. */
  levels: z.array(z.object({ value: z.union([z.string(), z.number()]), label: z.string() })),
  licence: z.object({
    status: z.string(),
    holder: z.string(),
    storagePolicy: z.enum(STORAGE_POLICIES),
    guidance: z.string(),
  }),
  coding: z.array(codingSchema),
  minimumRetestDays: z.int().min(0).nullable(),
  sources: z.array(z.string()),
  confidence: z.string(),
  notes: z.string().optional(),
  siteSide: z.enum(MEASURE_SITE_SIDE_USES),
});
