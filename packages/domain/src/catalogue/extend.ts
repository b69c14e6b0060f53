import { z } from 'zod';
import { refuse, ok } from '../result.ts';
import type { Refusal, Result } from '../result.ts';
import { concernSchema } from './concern.ts';
import { conditionSchema, contributionSchema } from './condition.ts';
import { deepFreeze } from './deep-readonly.ts';
import { disciplineSchema } from './discipline.ts';
import { familyQuestionSchema } from './family-question.ts';
import { focusAreaSchema } from './focus-area.ts';
import { goalTemplateSchema } from './goal-template.ts';
import { jointExampleSchema } from './joint-example.ts';
import { CATALOGUE_KINDS, LIST_OF_KIND } from './kinds.ts';
import type { Catalogue, Condition, Unstamped } from './kinds.ts';
import { outcomeMeasureSchema } from './outcome-measure.ts';
import { planTemplateSchema } from './plan-template.ts';
import { hazardSchema, precautionSchema } from './precaution.ts';
import { brokenReferences } from './references.ts';
import { settingSchema } from './setting.ts';
import { stamp } from './stamp.ts';
import { techniqueSchema, toolSchema } from './technique.ts';
import { openCodeSchema } from './text.ts';

/** What another discipline gives a child with a condition that is already in the catalogue. */
const addedContributionSchema = contributionSchema.extend({
  condition: openCodeSchema,
  discipline: openCodeSchema,
  /** Whether the label alone should suggest the discipline at triage. */
  byDefault: z.boolean(),
});

/**
 * A discipline, a clinic's own techniques or more of any kind, as plain JSON. Entries are written without `order` and
 * `version`: they follow the base's and carry the extension's version.
 */
export const catalogueExtensionSchema = z.strictObject({
  version: z.string().min(1),
  disciplines: z.array(disciplineSchema).default([]),
  focusAreas: z.array(focusAreaSchema).default([]),
  conditions: z.array(conditionSchema).default([]),
  concerns: z.array(concernSchema).default([]),
  techniques: z.array(techniqueSchema).default([]),
  tools: z.array(toolSchema).default([]),
  hazards: z.array(hazardSchema).default([]),
  precautions: z.array(precautionSchema).default([]),
  settings: z.array(settingSchema).default([]),
  measures: z.array(outcomeMeasureSchema).default([]),
  familyQuestions: z.array(familyQuestionSchema).default([]),
  jointExamples: z.array(jointExampleSchema).default([]),
  goalTemplates: z.array(goalTemplateSchema).default([]),
  planTemplates: z.array(planTemplateSchema).default([]),
  contributions: z.array(addedContributionSchema).default([]),
});
export type CatalogueExtension = z.input<typeof catalogueExtensionSchema>;
type ParsedExtension = z.output<typeof catalogueExtensionSchema>;

function joined<Entry extends { readonly order: number; readonly version: string }>(
  base: readonly Entry[],
  added: readonly Unstamped<Entry>[],
  version: string,
) {
  const first = Math.max(-1, ...base.map((entry) => entry.order)) + 1;
  return [...base, ...stamp(added, version, first)];
}

/** A condition that gains a contribution is a new version of that condition. */
function withContributions(condition: Condition, extension: ParsedExtension): Condition {
  const added = extension.contributions.filter((each) => each.condition === condition.code);
  if (added.length === 0) return condition;
  const suggested = added.filter((each) => each.byDefault).map((each) => each.discipline);
  return {
    ...condition,
    version: extension.version,
    contributions: {
      ...condition.contributions,
      ...Object.fromEntries(added.map(({ discipline, text, basis }) => [discipline, { text, basis }])),
    },
    defaultDisciplines: [...new Set([...condition.defaultDisciplines, ...suggested])],
  };
}

function duplicate(catalogue: Catalogue): Refusal['data'] | undefined {
  const claims = [
    ...CATALOGUE_KINDS.flatMap((kind) =>
      catalogue[LIST_OF_KIND[kind]].map((entry): [string, string] => [kind, entry.code]),
    ),
    ...catalogue.disciplines.flatMap(({ mark }): [string, string][] => [
      ['MARK_LETTERS', mark.letters],
      ['MARK_SHAPE', mark.shape],
    ]),
  ];
  const seen = new Set<string>();
  for (const [kind, code] of claims) {
    if (seen.has(`${kind} ${code}`)) return { kind, code };
    seen.add(`${kind} ${code}`);
  }
  return undefined;
}

/**
 * A new catalogue: the base and what the extension adds. Refuses JSON of another shape (CATALOGUE_INVALID, with the
 * paths), a code that is there already or a mark no eye could tell apart (DUPLICATE_CODE), and an entry that names a
 * code nobody has (UNKNOWN_CODE). The base is never changed.
 */
export function extendCatalogue(base: Catalogue, extension: unknown): Result<Catalogue> {
  const parsed = catalogueExtensionSchema.safeParse(extension);
  if (!parsed.success) {
    return refuse('CATALOGUE_INVALID', { paths: parsed.error.issues.map((issue) => issue.path.join('.')) });
  }
  const { version, ...added } = parsed.data;
  const catalogue: Catalogue = deepFreeze({
    disciplines: joined(base.disciplines, added.disciplines, version),
    focusAreas: joined(base.focusAreas, added.focusAreas, version),
    conditions: joined(base.conditions, added.conditions, version).map((each) => withContributions(each, parsed.data)),
    concerns: joined(base.concerns, added.concerns, version),
    techniques: joined(base.techniques, added.techniques, version),
    tools: joined(base.tools, added.tools, version),
    hazards: joined(base.hazards, added.hazards, version),
    precautions: joined(base.precautions, added.precautions, version),
    settings: joined(base.settings, added.settings, version),
    measures: joined(base.measures, added.measures, version),
    familyQuestions: joined(base.familyQuestions, added.familyQuestions, version),
    jointExamples: joined(base.jointExamples, added.jointExamples, version),
    goalTemplates: joined(base.goalTemplates, added.goalTemplates, version),
    planTemplates: joined(base.planTemplates, added.planTemplates, version),
  });
  const twice = duplicate(catalogue);
  if (twice) return refuse('DUPLICATE_CODE', twice);
  const orphan = added.contributions.find(
    (each) => !catalogue.conditions.some((condition) => condition.code === each.condition),
  );
  if (orphan) return refuse('UNKNOWN_CODE', { kind: 'CONDITION', code: orphan.condition, inCode: 'contributions' });
  const [broken] = brokenReferences(catalogue);
  return broken ? refuse('UNKNOWN_CODE', broken) : ok(catalogue);
}
