import { z } from 'zod';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import { localDateSchema } from '../children/local-date-schema.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { GOAL_DIRECTIONS } from './goal-states.ts';
import { levelSchema, levelTextsSchema } from './levels.ts';

/** An ICF category such as d540 or b7602; the letter says activity and participation (d) or body function (b). */
export const icfCodeSchema = z.string().regex(/^[bsde]\d{1,5}$/, { error: 'ICF_CODE_EXPECTED' });

/** What a therapist types about a goal. Each may be empty while the draft is being written; the checklist asks for it. */
export const goalFieldsSchema = z.object({
  statement: z.string().trim().max(TEXT_LENGTHS.statement),
  setting: openCodeSchema.nullable(),
  priority: z.uuid().nullable(),
  direction: z.enum(GOAL_DIRECTIONS),
  levels: levelTextsSchema,
  /** Where a slow-decline goal starts; null takes what direction and convention say (`startLevelOf`). */
  startLevel: levelSchema.nullable(),
  targetOn: localDateSchema.nullable(),
  template: openCodeSchema.nullable(),
  icf: icfCodeSchema.nullable(),
  /** Who does which part, where two disciplines work on the same focus area. */
  division: z.string().trim().max(TEXT_LENGTHS.division),
});

/** A goal as one plan version says it. `scaleEdition` goes up by one at each re-scale and is never typed. */
export const goalContentSchema = goalFieldsSchema.extend({ goal: z.uuid(), scaleEdition: z.int().min(1) });
export type GoalContent = DeepReadonly<z.infer<typeof goalContentSchema>>;
