import { z } from 'zod';
import { doseSchema } from '../goals/dose.ts';
import { icfCodeSchema } from '../goals/goal-content.ts';
import { GOAL_DIRECTIONS } from '../goals/goal-states.ts';
import { levelSchema } from '../goals/levels.ts';
import { measureValueSchema, measureWordedIn } from '../measures/measure.ts';
import { localisedTextSchema, openCodeSchema } from './text.ts';

/** A technique as a template proposes it, with the tools chosen for it. */
const proposedActivitySchema = z.object({ technique: openCodeSchema, tools: z.array(openCodeSchema).max(10) });

const templateStrandSchema = z.object({
  discipline: openCodeSchema,
  /** What this discipline does towards the goal, in a line. */
  what: localisedTextSchema,
  measure: measureWordedIn(localisedTextSchema),
  start: measureValueSchema,
  target: measureValueSchema,
  techniques: z.array(proposedActivitySchema).min(1).max(12),
  dose: doseSchema,
  focusAreas: z.array(openCodeSchema).min(1).max(5),
});

const templateHomeActivitySchema = z.object({
  discipline: openCodeSchema,
  technique: openCodeSchema,
  words: localisedTextSchema,
  /** The part of the family's day it belongs to, never a clock time. */
  routine: localisedTextSchema,
  minutesPerDay: z.int().min(1).max(20),
  stopIf: localisedTextSchema,
});

/**
 * A goal worded to the end, as a clinic would write it again and again: the outcome, its scale, and what each discipline
 * can do for it. It speaks of nobody: no name, no he or she. What it says is a beginning, and everything of it can be
 * changed once it is laid into a plan.
 */
export const goalTemplateSchema = z.strictObject({
  code: openCodeSchema,
  /** The first is where it stands in the library. */
  focusAreas: z.array(openCodeSchema).min(1),
  /** The conditions it suits; it is offered for others too, further down. */
  conditions: z.array(openCodeSchema).min(1),
  ageMonths: z.object({ min: z.int().min(0), max: z.int() }),
  /** For cerebral palsy: the levels of GMFCS it suits; all where it says nothing. */
  gmfcs: z.object({ from: z.int().min(1), until: z.int().max(5) }).optional(),
  setting: openCodeSchema,
  /** The first is the goal's own; the others are what it touches. */
  icf: z.array(icfCodeSchema).max(10),
  direction: z.enum(GOAL_DIRECTIONS),
  startLevel: levelSchema.nullable(),
  statement: localisedTextSchema,
  /** All five, -2 first. */
  levels: z.tuple([
    localisedTextSchema,
    localisedTextSchema,
    localisedTextSchema,
    localisedTextSchema,
    localisedTextSchema,
  ]),
  /** Who does which part; null where one discipline works alone. */
  division: localisedTextSchema.nullable(),
  strands: z.array(templateStrandSchema).min(1).max(5),
  homeActivities: z.array(templateHomeActivitySchema).max(3),
  /** Whether somebody who speaks English has read all of it; what comes with the product has been, and says nothing. */
  enReviewed: z.boolean().optional(),
});
