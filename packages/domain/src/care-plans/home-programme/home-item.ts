import { z } from 'zod';
import type { DeepReadonly } from '../../catalogue/deep-readonly.ts';
import { openCodeSchema } from '../../catalogue/text.ts';
import { plannedActivitySchema } from '../../goals/planned-activity.ts';
import { TEXT_LENGTHS } from '../../limits.ts';
import { HOME_PICTURE_CODES } from './home-picture-codes.ts';

/** Parts of a family's day, in their order. An activity belongs to one of them, never to a clock. */
export const HOME_MOMENTS = [
  'WAKING',
  'DRESSING',
  'WASHING',
  'BREAKFAST',
  'ON_THE_WAY',
  'SCHOOL',
  'MEAL',
  'AFTER_SCHOOL',
  'PLAY',
  'OUTDOORS',
  'BATH',
  'BEDTIME',
] as const;
export type HomeMoment = (typeof HOME_MOMENTS)[number];

/** Whether splint or brace is worn meanwhile; null where the child has none. */
export const HOME_BRACES = ['ON', 'OFF'] as const;
export type HomeBrace = (typeof HOME_BRACES)[number];

/** Who may do it with the child. */
export const HOME_HELPERS = ['PARENT', 'GRANDPARENT', 'SIBLING', 'OTHER_ADULT', 'TEACHER', 'CHILD_ALONE'] as const;
export type HomeHelper = (typeof HOME_HELPERS)[number];

/**
 * One activity the family does at home, tied to a routine. `words` say what and how, `routine` when, in the family's own
 * words beside the part of the day. Minutes are of a day on which it is done. What rests stays in the plan, stands on no
 * sheet and takes no minutes.
 */
export const homeItemFieldsSchema = z.object({
  goal: z.uuid(),
  discipline: openCodeSchema,
  activity: plannedActivitySchema,
  words: z.string().trim().max(TEXT_LENGTHS.homeWords),
  moment: z.enum(HOME_MOMENTS).nullable(),
  routine: z.string().trim().max(TEXT_LENGTHS.homeRoutine),
  minutesPerDay: z.int().min(1).max(60),
  daysPerWeek: z.int().min(1).max(7),
  stopIf: z.string().trim().max(TEXT_LENGTHS.homeStopIf),
  brace: z.enum(HOME_BRACES).nullable(),
  helpers: z.array(z.enum(HOME_HELPERS)).max(HOME_HELPERS.length),
  picture: z.enum(HOME_PICTURE_CODES).nullable(),
  resting: z.boolean(),
});
export const homeItemContentSchema = homeItemFieldsSchema.extend({ item: z.uuid() });
export type HomeItemContent = DeepReadonly<z.infer<typeof homeItemContentSchema>>;

/** More than one page of paper can hold for a family. */
export const MOST_HOME_ITEMS = 12;
