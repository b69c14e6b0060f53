import { z } from 'zod';
import { localisedTextSchema, openCodeSchema } from './text.ts';

/** Where a hazard tag comes from: the clinical review's list, or added so that every precaution can fire. */
export const HAZARD_ORIGINS = ['REVIEW', 'ADDED', 'CLINIC'] as const;
export const PRECAUTION_SEVERITIES = ['CRITICAL', 'HIGH', 'MODERATE', 'INFO'] as const;
export type PrecautionSeverity = (typeof PRECAUTION_SEVERITIES)[number];
export const PRECAUTION_GATES = ['BEFORE_VISIT'] as const;
export const SITE_SIDE_USES = ['REQUIRED', 'WHERE_KNOWN', 'NOT_USED'] as const;
/** How an activity that meets a forbidden tag may still go ahead. */
export const STOP_MET_BY = [
  'CHANGE_ACTIVITY',
  'WRITTEN_CLEARANCE',
  'REASON_BY_THERAPIST_OF_TOUCHED_DISCIPLINE',
] as const;
export type StopMetBy = (typeof STOP_MET_BY)[number];

export const hazardSchema = z.strictObject({
  code: openCodeSchema,
  label: localisedTextSchema,
  meaning: localisedTextSchema,
  /** Tags with a site match when site and side overlap; unknown on either side counts as a match. */
  needsSite: z.boolean(),
  origin: z.enum(HAZARD_ORIGINS),
  basis: z.string(),
});

const tagLists = {
  /** A planned activity with one of these tags is a STOP. */
  forbids: z.array(openCodeSchema),
  /** A planned activity with one of these tags is an ASK and a line on the visit card. */
  withCare: z.array(openCodeSchema),
};

export const precautionSchema = z.strictObject({
  code: openCodeSchema,
  label: localisedTextSchema,
  typicalConditions: z.array(openCodeSchema),
  /** The disciplines that usually record it; anyone may. */
  raisedBy: z.array(openCodeSchema),
  /** The disciplines that must acknowledge it. */
  warnDisciplines: z.array(openCodeSchema),
  severity: z.enum(PRECAUTION_SEVERITIES),
  hardStop: z.boolean(),
  clearanceBy: z.array(openCodeSchema),
  clinicMayAddClearanceBy: z.array(openCodeSchema),
  reviewEveryDays: z.int().positive().nullable(),
  advice: z.array(localisedTextSchema),
  source: z.string(),
  ...tagLists,
  /** Lists that replace the two above once the status is recorded; unknown or expired falls back to the two above. */
  byStatus: z
    .object({
      field: z.string(),
      statuses: z.record(
        openCodeSchema,
        z.object({ label: localisedTextSchema, ...tagLists, note: z.string().optional() }),
      ),
      note: z.string().optional(),
    })
    .optional(),
  gate: z.enum(PRECAUTION_GATES),
  siteSide: z.enum(SITE_SIDE_USES),
  onEmergencyCard: z.boolean(),
  emergencyDrill: z.boolean(),
  stopMetBy: z.array(z.enum(STOP_MET_BY)),
  requiredFields: z.array(z.string()),
  /** Counts for every child younger than this without being raised. */
  appliesUnderMonths: z.int().positive().optional(),
  /** Choices of the record's own fields, by field. */
  choices: z.record(z.string(), z.array(openCodeSchema)).optional(),
  /** Rise of a pain score that stops the activity; a clinic may move it within the limits. */
  painRiseToStop: z.object({ default: z.int(), min: z.int(), max: z.int() }).optional(),
  notes: z.string().optional(),
});
