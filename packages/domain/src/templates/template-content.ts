import { z } from 'zod';
import { goalTemplateSchema } from '../catalogue/goal-template.ts';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import { measureWordedIn } from '../measures/measure.ts';

/** A text as it is typed: both languages, and nothing said yet about who has read it. */
function typedUpTo(most: number) {
  const words = z.string().trim().min(1).max(most);
  return z.object({ en: words, hi: words });
}
const typed = typedUpTo(300);
export type TypedText = DeepReadonly<z.infer<typeof typed>>;

const { focusAreas, conditions, ageMonths, setting, icf, direction, startLevel, strands, homeActivities } =
  goalTemplateSchema.shape;
const strand = strands.element.shape;
const activity = homeActivities.element.shape;

/** Everything a person types of a template. */
export const goalTemplateContentSchema = z.object({
  focusAreas: focusAreas.max(5),
  conditions,
  ageMonths: ageMonths.refine(({ min, max }) => min <= max, { error: 'AGES_REVERSED' }),
  setting,
  icf,
  direction,
  startLevel,
  statement: typed,
  /** All five, -2 first. */
  levels: z.array(typed).length(5),
  division: typedUpTo(500).nullable(),
  strands: z
    .array(
      z.object({
        discipline: strand.discipline,
        what: typed,
        measure: measureWordedIn(typedUpTo(200)),
        start: strand.start,
        target: strand.target,
        techniques: strand.techniques,
        dose: strand.dose,
        focusAreas: strand.focusAreas,
      }),
    )
    .min(1)
    .max(5),
  homeActivities: z
    .array(
      z.object({
        discipline: activity.discipline,
        technique: activity.technique,
        minutesPerDay: activity.minutesPerDay,
        words: typed,
        routine: typedUpTo(120),
        stopIf: typedUpTo(200),
      }),
    )
    .max(3),
});
export type GoalTemplateContent = DeepReadonly<z.infer<typeof goalTemplateContentSchema>>;

/**
 * That somebody who speaks the language has read all of it. Left out, words that stay the same stay as read as they
 * were, and others are unread.
 */
export const templateReviewsSchema = z.object({ hiReviewed: z.boolean(), enReviewed: z.boolean() }).partial();
export type TemplateReviews = DeepReadonly<z.infer<typeof templateReviewsSchema>>;

/** What changes of a template. A list that is given replaces the whole list. */
export const goalTemplateChangesSchema = goalTemplateContentSchema.partial().extend(templateReviewsSchema.shape);
export type GoalTemplateChanges = DeepReadonly<z.infer<typeof goalTemplateChangesSchema>>;
