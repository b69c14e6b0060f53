import { z } from 'zod';
import { goalTemplateSchema } from '../catalogue/goal-template.ts';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { measureWordedIn } from '../measures/measure.ts';

/** A text as it is typed: both languages, and nothing said yet about who has read it. */
function typedUpTo(most: number) {
  const words = z.string().trim().min(1).max(most);
  return z.object({ en: words, hi: words });
}
const statement = typedUpTo(TEXT_LENGTHS.statement);
export type TypedText = DeepReadonly<z.infer<typeof statement>>;

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
  statement,
  /** All five, -2 first. */
  levels: z.array(typedUpTo(TEXT_LENGTHS.level)).length(5),
  division: typedUpTo(TEXT_LENGTHS.division).nullable(),
  strands: z
    .array(
      z.object({
        discipline: strand.discipline,
        what: typedUpTo(TEXT_LENGTHS.strand),
        measure: measureWordedIn(typedUpTo(TEXT_LENGTHS.measure)),
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
        words: typedUpTo(TEXT_LENGTHS.homeWords),
        routine: typedUpTo(TEXT_LENGTHS.homeRoutine),
        stopIf: typedUpTo(TEXT_LENGTHS.homeStopIf),
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
