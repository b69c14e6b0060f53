import { matchesTemplate, suitRank } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useLocalised } from '../../lib/i18n/use-text.ts';
import { type GoalTemplates, type GoalTemplateWhole, TemplateCatalogue } from './templates.graphql.ts';

type Library = ResultOf<typeof GoalTemplates>['templates'];
export type TemplateLine = Library['goals'][number];
export type PlanTemplateLine = Library['plans'][number];
export type WholeTemplate = ResultOf<typeof GoalTemplateWhole>['templates']['goals'][number];

/** What is looked for, as a form holds it: empty for anything. */
export interface Looked {
  search: string;
  focusArea: string;
  condition: string;
}

export const ANYTHING: Looked = { search: '', focusArea: '', condition: '' };

/** Whom a template is looked for, as far as templates know. */
export interface Suited {
  readonly conditions: readonly string[];
  readonly ageMonths: number | null;
}

function rankOf({ conditions, fromAgeMonths, untilAgeMonths }: TemplateLine, child: Suited): number {
  return suitRank({ conditions, ageMonths: { min: fromAgeMonths, max: untilAgeMonths } }, child);
}

/** Whether condition and age are those of the child. */
export function suits(line: TemplateLine, child: Suited): boolean {
  return child.conditions.length > 0 && rankOf(line, child) === 0;
}

/** The templates that meet the filter, those that suit the child first, else in the order of the library. */
export function listTemplates(
  lines: readonly TemplateLine[],
  { search, focusArea, condition }: Looked,
  child: Suited = { conditions: [], ageMonths: null },
): readonly TemplateLine[] {
  const filter = { search, focusArea: focusArea || null, condition: condition || null };
  return lines
    .filter((line) =>
      matchesTemplate(
        {
          focusAreas: line.focusAreas,
          conditions: line.conditions,
          disciplines: line.disciplines,
          ageMonths: { min: line.fromAgeMonths, max: line.untilAgeMonths },
          texts: [line.statement.en, line.statement.hi ?? ''],
        },
        filter,
      ),
    )
    .map((line) => ({ line, rank: rankOf(line, child) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ line }) => line);
}

function nameIn(list: readonly { code: string; label: string }[]): (code: string) => string {
  return (code) => list.find((each) => each.code === code)?.label ?? code;
}

/** Names of what templates are about, in the reader's language. */
export function useTemplateNames(): {
  areas: readonly { code: string; label: string }[];
  conditions: readonly { code: string; label: string }[];
  techniqueName: (code: string) => string;
  conditionName: (code: string) => string;
  areaName: (code: string) => string;
} {
  const say = useLocalised();
  const catalogue = useRead(TemplateCatalogue, {}).data?.catalogue;
  const named = (list: readonly { code: string; label: { en: string; hi: string | null } }[] | undefined) =>
    (list ?? []).map(({ code, label }) => ({ code, label: say(label) }));
  const areas = named(catalogue?.disciplines.flatMap(({ focusAreas }) => focusAreas));
  const conditions = named(catalogue?.conditions);
  return {
    areas,
    conditions,
    techniqueName: nameIn(named(catalogue?.techniques)),
    conditionName: nameIn(conditions),
    areaName: nameIn(areas),
  };
}
