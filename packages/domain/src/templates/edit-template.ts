import { z } from 'zod';
import { goalTemplateSchema } from '../catalogue/goal-template.ts';
import type { Catalogue, GoalTemplate } from '../catalogue/kinds.ts';
import { deepFreeze, type DeepReadonly } from '../catalogue/deep-readonly.ts';
import type { LocalisedText } from '../catalogue/text.ts';
import { ok, refuse, type Result } from '../result.ts';
import { checkGoalTemplate } from './check-template.ts';

const words = z.string().trim().min(1).max(300);
const typedText = z.object({ en: words, hi: words });
type TypedText = DeepReadonly<z.infer<typeof typedText>>;

const { setting, conditions, ageMonths, strands, homeActivities } = goalTemplateSchema.shape;
const { discipline, start, target, dose } = strands.element.shape;
const home = homeActivities.element.shape;

/** What of a template a clinic may write its own way. A list that is given replaces the whole list. */
export const goalTemplateChangesSchema = z
  .object({
    statement: typedText,
    /** All five, -2 first. */
    levels: z.array(typedText).length(5),
    setting,
    conditions,
    ageMonths: ageMonths.refine(({ min, max }) => min <= max, { error: 'AGES_REVERSED' }),
    /** By discipline; a strand that is not named stays as it is. */
    strands: z.array(z.object({ discipline, what: typedText, start, target, dose })).max(5),
    homeActivities: z
      .array(
        z.object({
          discipline: home.discipline,
          technique: home.technique,
          minutesPerDay: home.minutesPerDay,
          words: typedText,
          routine: typedText,
          stopIf: typedText,
        }),
      )
      .min(1)
      .max(3),
    /** That somebody who speaks Hindi has read all of it. Changed Hindi is unread again until this says otherwise. */
    hiReviewed: z.boolean(),
  })
  .partial();
export type GoalTemplateChanges = DeepReadonly<z.infer<typeof goalTemplateChangesSchema>>;

/** The typed words with what is known of their Hindi: it stays read only while it stays the same. */
function retyped(before: LocalisedText | undefined, { en, hi }: TypedText): LocalisedText {
  return { en, hi, hiReviewed: before?.hi === hi && before.hiReviewed };
}

function withReview(value: unknown, hiReviewed: boolean): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withReview(each, hiReviewed));
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => [key, key === 'hiReviewed' ? hiReviewed : withReview(each, hiReviewed)]),
  );
}

function changed(template: GoalTemplate, changes: GoalTemplateChanges): unknown {
  const { statement, levels, hiReviewed, strands: wanted = [], homeActivities: activities, ...plain } = changes;
  const { order: _, version: __, ...rest } = template;
  const next = {
    ...rest,
    ...plain,
    statement: statement === undefined ? rest.statement : retyped(rest.statement, statement),
    levels: levels === undefined ? rest.levels : levels.map((text, index) => retyped(rest.levels[index], text)),
    strands: rest.strands.map((strand) => {
      const other = wanted.find((each) => each.discipline === strand.discipline);
      return other === undefined ? strand : { ...strand, ...other, what: retyped(strand.what, other.what) };
    }),
    homeActivities:
      activities === undefined
        ? rest.homeActivities
        : activities.map((activity, index) => {
            const before = rest.homeActivities[index];
            return {
              ...activity,
              words: retyped(before?.words, activity.words),
              routine: retyped(before?.routine, activity.routine),
              stopIf: retyped(before?.stopIf, activity.stopIf),
            };
          }),
  };
  return hiReviewed === undefined ? next : withReview(next, hiReviewed);
}

/**
 * The template as the clinic wants it, in the edition `template` came with. Refuses one whose goal could not be sent,
 * and a strand of a discipline that the template has none of.
 */
export function editGoalTemplate(
  catalogue: Catalogue,
  template: GoalTemplate,
  changes: GoalTemplateChanges,
): Result<GoalTemplate> {
  const here = new Set(template.strands.map((strand) => strand.discipline));
  const stranger = changes.strands?.find((strand) => !here.has(strand.discipline));
  if (stranger !== undefined) return refuse('UNKNOWN_CODE', { kind: 'DISCIPLINE', code: stranger.discipline });
  const parsed = goalTemplateSchema.parse(changed(template, changes));
  const edited: GoalTemplate = deepFreeze({ ...parsed, order: template.order, version: template.version });
  const checked = checkGoalTemplate(catalogue, edited);
  return checked.ok ? ok(edited) : checked;
}
