import { z } from 'zod';
import { BODY_SITES, SIDES } from '../catalogue/body.ts';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import { PROMPT_LEVELS } from '../catalogue/prompt-levels.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { CHAININGS, DIRECTIONS, DISTANCE_UNITS, MOVEMENT_MODES, WEEKDAYS } from './measure-types.ts';

/** Where on the body, where it matters. Left and right are never one series. */
const place = { site: z.enum(BODY_SITES).optional(), side: z.enum(SIDES).optional() };
const direction = z.enum(DIRECTIONS);
const ownWords = z.string().trim().min(1).max(TEXT_LENGTHS.measure);

/** The shape of a measure whose words are `words`: typed by a therapist, or given in every language by a template. */
export function measureWordedIn<Words extends z.ZodType>(words: Words) {
  return z.discriminatedUnion('type', [
    z.object({ type: z.literal('COUNT_OF_N'), text: words, of: z.int().min(1).max(100), ...place }),
    z.object({ type: z.literal('SECONDS'), text: words, better: direction, ...place }),
    z.object({
      type: z.literal('STEPS'),
      text: words,
      steps: z.array(words).min(2).max(20),
      chaining: z.enum(CHAININGS),
      ...place,
    }),
    z.object({ type: z.literal('PROMPT_LADDER'), text: words, ...place }),
    z.object({
      type: z.literal('DEGREES'),
      text: words,
      better: direction,
      site: z.enum(BODY_SITES),
      side: z.enum(SIDES),
      movement: words,
      mode: z.enum(MOVEMENT_MODES),
    }),
    z.object({ type: z.literal('DISTANCE'), text: words, better: direction, unit: z.enum(DISTANCE_UNITS), ...place }),
    z.object({
      type: z.literal('COUNT_PER_WEEK'),
      text: words,
      better: direction,
      weekStartsOn: z.enum(WEEKDAYS),
      ...place,
    }),
    z.object({
      type: z.literal('SCORE'),
      text: words,
      better: direction,
      measure: z.string().min(1),
      field: z.string().min(1),
      edition: z.string().min(1).optional(),
      ...place,
    }),
  ]);
}

/**
 * What a strand watches: one type, what is done in own words, and the direction that is better. Start and target are
 * `MeasureValue`s of the same type and stand beside it in the strand.
 */
export const measureDefinitionSchema = measureWordedIn(ownWords);
export type MeasureDefinition = DeepReadonly<z.infer<typeof measureDefinitionSchema>>;

/**
 * One seen value. A step that was not tried is `null`, never the hardest prompt; fewer than seven days observed are
 * kept as they are and never scaled up to a week.
 */
export const measureValueSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('COUNT_OF_N'), count: z.int().min(0), of: z.int().min(1).max(100) }),
  z.object({ type: z.literal('SECONDS'), seconds: z.number().min(0).max(86_400) }),
  z.object({ type: z.literal('STEPS'), prompts: z.array(z.enum(PROMPT_LEVELS).nullable()).min(2).max(20) }),
  z.object({ type: z.literal('PROMPT_LADDER'), prompt: z.enum(PROMPT_LEVELS) }),
  z.object({ type: z.literal('DEGREES'), degrees: z.number().min(-180).max(360) }),
  z.object({
    type: z.literal('DISTANCE'),
    distance: z.number().min(0).max(100_000),
    unit: z.enum(DISTANCE_UNITS),
  }),
  z.object({
    type: z.literal('COUNT_PER_WEEK'),
    count: z.int().min(0).max(10_000),
    daysObserved: z.int().min(1).max(7),
  }),
  z.object({ type: z.literal('SCORE'), value: z.number() }),
]);
export type MeasureValue = DeepReadonly<z.infer<typeof measureValueSchema>>;
