import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { suitRank, type SuitedChild, TEMPLATE_SOURCES, TEMPLATE_STATES } from '@trellis/domain';
import type { ResultOf } from '../../../graphql/graphql.ts';
import type { Failure } from '../../../lib/failure.ts';
import { execute, trustedDocument } from '../../../lib/graphql/client.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised } from '../../../lib/i18n/use-text.ts';
import { GoalTemplates, type GoalTemplateWhole, type PlanTemplates, TemplateCatalogue } from './templates.graphql.ts';

const PAGE = 50;

type Answer = ResultOf<typeof GoalTemplates>;
export type TemplateLine = Answer['templates']['goals'] extends infer Page
  ? NonNullable<Page> extends { edges: readonly { node: infer Line }[] }
    ? Line
    : never
  : never;
export type PlanTemplateLine = ResultOf<typeof PlanTemplates>['templates']['plans'][number];
export type WholeTemplate = NonNullable<ResultOf<typeof GoalTemplateWhole>['templates']['goal']>;

/** What is looked for, as a form holds it: empty for anything. */
export interface Looked {
  search: string;
  focusArea: string;
  condition: string;
  source: string;
  state: string;
}

/** What is offered, wherever it comes from: what a plan is written from. */
export const ANYTHING: Looked = { search: '', focusArea: '', condition: '', source: '', state: 'IN_USE' };

/** Whether condition and age are those of the child. */
export function suits({ conditions, fromAgeMonths, untilAgeMonths }: TemplateLine, child: SuitedChild): boolean {
  const rank = suitRank({ conditions, ageMonths: { min: fromAgeMonths, max: untilAgeMonths } }, child);
  return child.conditions.length > 0 && rank === 0;
}

/** The templates that fit, a page at a time, those that suit the child first. While a new filter is asked the old lines stay. */
export function useTemplates({ search, focusArea, condition, source, state }: Looked, child?: SuitedChild) {
  const asked = {
    search: search || null,
    focusArea: focusArea || null,
    condition: condition || null,
    source: TEMPLATE_SOURCES.find((each) => each === source) ?? null,
    state: TEMPLATE_STATES.find((each) => each === state) ?? null,
    suitsConditions: child ? [...child.conditions] : null,
    suitsAgeMonths: child?.ageMonths ?? null,
  };
  return useInfiniteQuery<Answer, Failure, { lines: TemplateLine[]; totalCount: number }, unknown[], string | null>({
    queryKey: [trustedDocument(GoalTemplates).operationName, asked],
    queryFn: ({ pageParam, signal }) => execute(GoalTemplates, { first: PAGE, after: pageParam, ...asked }, signal),
    initialPageParam: null,
    getNextPageParam: ({ templates: { goals } }) =>
      goals?.pageInfo.hasNextPage ? goals.pageInfo.endCursor : undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => ({
      lines: pages.flatMap(({ templates: { goals } }) => goals?.edges.map(({ node }) => node) ?? []),
      totalCount: pages[0]?.templates.goals?.totalCount ?? 0,
    }),
  });
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
