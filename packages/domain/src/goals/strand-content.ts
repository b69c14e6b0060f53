import { z } from 'zod';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { measureDefinitionSchema, measureValueSchema } from '../measures/measure.ts';
import { doseSchema } from './dose.ts';
import { plannedActivitySchema } from './planned-activity.ts';

/** What a therapist types about a strand: one measure with start and target, and the work. A strand has no scale. */
export const strandFieldsSchema = z.object({
  /** What this discipline does towards the goal, in a line. */
  what: z.string().trim().max(TEXT_LENGTHS.strand),
  therapist: z.uuid().nullable(),
  measure: measureDefinitionSchema.nullable(),
  start: measureValueSchema.nullable(),
  target: measureValueSchema.nullable(),
  techniques: z.array(plannedActivitySchema).max(12),
  dose: doseSchema.nullable(),
  /** Of any discipline: the usual home of a focus area is no fence. */
  focusAreas: z.array(openCodeSchema).max(5),
});

/** One discipline's contribution to one goal, as one plan version says it. At most one a discipline under a goal. */
export const strandContentSchema = strandFieldsSchema.extend({
  strand: z.uuid(),
  goal: z.uuid(),
  discipline: openCodeSchema,
});
export type StrandContent = DeepReadonly<z.infer<typeof strandContentSchema>>;
