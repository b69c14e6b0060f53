import {
  findByCode,
  type GoalTemplate,
  isHindiReviewed,
  LEVELS,
  type LibraryEntry,
  matchesTemplate,
  type PlanTemplate,
  templateTexts,
  type TemplateFilter,
} from '@trellis/domain';
import type { GoalTemplateModel, PlanTemplateModel } from './template.model.ts';

export function templateAnswer({ template, ...standing }: LibraryEntry): GoalTemplateModel {
  const { ageMonths, levels, strands, ...rest } = template;
  return {
    ...rest,
    ...standing,
    disciplines: strands.map(({ discipline }) => discipline),
    fromAgeMonths: ageMonths.min,
    untilAgeMonths: ageMonths.max,
    levels: levels.map((text, index) => ({ level: LEVELS[index] ?? 0, text })),
    strands: strands.map(({ measure, start, target, ...strand }) => ({
      ...strand,
      measureType: measure.type,
      watched: measure.text,
      start: asModel(start),
      target: asModel(target),
    })),
    hiReviewed: isHindiReviewed(template),
  };
}

/** A value with its lists its own, as GraphQL's types have them. */
function asModel(value: GoalTemplate['strands'][number]['start']): GoalTemplateModel['strands'][number]['start'] {
  return value.type === 'STEPS' ? { ...value, prompts: [...value.prompts] } : value;
}

export function foundTemplates(
  library: readonly LibraryEntry[],
  { code, ...filter }: TemplateFilter & { readonly code?: string | null },
): GoalTemplateModel[] {
  return library
    .filter(({ template }) => code === null || code === undefined || template.code === code)
    .filter(({ template }) =>
      matchesTemplate(
        {
          focusAreas: template.focusAreas,
          conditions: template.conditions,
          ageMonths: template.ageMonths,
          disciplines: template.strands.map(({ discipline }) => discipline),
          texts: templateTexts(template).flatMap(({ en, hi }) => [en, hi]),
        },
        filter,
      ),
    )
    .map(templateAnswer);
}

export function planTemplateAnswer(library: readonly LibraryEntry[], plan: PlanTemplate): PlanTemplateModel {
  const { ageMonths, goals, ...rest } = plan;
  const entries = library.map((entry) => ({ code: entry.template.code, entry }));
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
