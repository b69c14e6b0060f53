import { z } from 'zod';
import { MEASURE_TYPES } from '../measures/measure-types.ts';
import { localisedTextSchema, openCodeSchema } from './text.ts';

/** A worked example of one goal with a strand per discipline. The goal has one scale; strands have a measure and none. */
export const jointExampleSchema = z.strictObject({
  code: openCodeSchema,
  condition: openCodeSchema,
  presenting: z.array(openCodeSchema).min(1),
  contributions: z.record(openCodeSchema, z.array(localisedTextSchema).min(1)),
  sharedGoal: localisedTextSchema,
  setting: openCodeSchema,
  icf: z.array(z.string()),
  scale: z.object({
    unit: localisedTextSchema,
    /** The five levels, -2 first. */
    levels: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]),
  }),
  strands: z
    .array(
      z.object({
        discipline: openCodeSchema,
        measureType: z.enum(MEASURE_TYPES),
        text: localisedTextSchema,
        start: localisedTextSchema,
        target: localisedTextSchema,
      }),
    )
    .min(1),
});
