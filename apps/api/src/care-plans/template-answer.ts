import {
  findByCode,
  findTemplates,
  type GoalTemplate,
  isTemplateReviewed,
  LEVELS,
  type LibraryEntry,
  type PlanTemplate,
  type TemplateFilter,
} from '@trellis/domain';
import type { DerivedRow } from '../platform/read/shape.ts';
import type { GoalTemplateModel, PlanTemplateModel } from './template.model.ts';

export function templateAnswer({ template, ...standing }: LibraryEntry): GoalTemplateModel {
  const { ageMonths, levels, strands, gmfcs: _, ...rest } = template;
  return {
    ...rest,
    ...standing,
    disciplines: strands.map(({ discipline }) => discipline),
    fromAgeMonths: ageMonths.min,
    untilAgeMonths: ageMonths.max,
    levels: levels.map((text, index) => ({ level: LEVELS[index] ?? 0, text })),
    strands: strands.map(({ start, target, ...strand }) => ({
      ...strand,
      start: asModel(start),
      target: asModel(target),
    })),
    hiReviewed: isTemplateReviewed(template, 'hi'),
    enReviewed: isTemplateReviewed(template, 'en'),
  };
}

/** A value with its lists its own, as GraphQL's types have them. */
function asModel(value: GoalTemplate['strands'][number]['start']): GoalTemplateModel['strands'][number]['start'] {
  return value.type === 'STEPS' ? { ...value, prompts: [...value.prompts] } : value;
}

/** What is looked for, and whom it should suit. */
export interface WantedTemplates extends TemplateFilter {
  readonly suitsConditions?: readonly string[] | null;
  readonly suitsAgeMonths?: number | null;
}

/** A page is cut out of these; the code tells one from another. */
export function foundTemplates(
  library: readonly LibraryEntry[],
  { suitsConditions, suitsAgeMonths, ...filter }: WantedTemplates,
): readonly DerivedRow[] {
  const child = { conditions: suitsConditions ?? [], ageMonths: suitsAgeMonths ?? null };
  return findTemplates(library, filter, child).map((entry) => ({
    key: entry.template.code,
    node: templateAnswer(entry),
  }));
}

export function oneTemplate(library: readonly LibraryEntry[], code: unknown): GoalTemplateModel | null {
  const entry = library.find(({ template }) => template.code === code);
  return entry === undefined ? null : templateAnswer(entry);
}

export function planTemplateAnswer(library: readonly LibraryEntry[], plan: PlanTemplate): PlanTemplateModel {
  const { ageMonths, goals, ...rest } = plan;
  const used = library.filter(({ state }) => state === 'IN_USE');
  const entries = used.map((entry) => ({ code: entry.template.code, entry }));
  return {
    ...rest,
    fromAgeMonths: ageMonths.min,
    untilAgeMonths: ageMonths.max,
    goals: goals.flatMap((code) => {
      const found = findByCode(entries, code);
      return found === undefined ? [] : [templateAnswer(found.entry)];
    }),
  };
}
