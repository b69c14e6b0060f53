import { closedRows, FIELD_CLASS, openStrands, type ContentField } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { currentTeam } from '../../lib/current-team.ts';
import type { HomeSheetFields } from '../../graphql/home-programme.graphql.ts';
import type {
  GoalContentFields,
  PlanChangeFields,
  PlanVersionFields,
  StrandContentFields,
} from './plan-fields.graphql.ts';
import type { PlanEditor } from './plan.graphql.ts';

export type PlanChild = NonNullable<ResultOf<typeof PlanEditor>['child']>;
export type Plan = NonNullable<PlanChild['plan']>;
export type Draft = NonNullable<Plan['draft']>;
export type PlanChange = ResultOf<typeof PlanChangeFields>;
export type Version = ResultOf<typeof PlanVersionFields>;
export type GoalContent = ResultOf<typeof GoalContentFields>;
export type HomeItem = NonNullable<Version['homeItems']>[number];
export type HomeSheet = ResultOf<typeof HomeSheetFields>;
export type StrandContent = ResultOf<typeof StrandContentFields>;

/** The same goal as the version in force says it, to hold a draft against. */
export function goalIn(version: Version | null | undefined, goalId: string): GoalContent | undefined {
  return version?.goals?.find(({ goal }) => goal.id === goalId);
}

/**
 * Whether an edit asks the family again: only where there is a version in force that says otherwise, and the field is
 * of the class that is agreed on.
 */
export function asksFamily(field: ContentField, inForce: unknown, now: unknown): boolean {
  return inForce !== undefined && FIELD_CLASS[field] === 'A' && JSON.stringify(inForce) !== JSON.stringify(now);
}

/** Disciplines with a column: those of the care team and those with a strand already, each once. */
export function disciplinesOf(child: PlanChild, version: Version): readonly string[] {
  const team = currentTeam(child).flatMap(({ discipline }) => discipline ?? []);
  const written = (version.goals ?? []).flatMap(({ strands }) => (strands ?? []).map(({ discipline }) => discipline));
  return [...new Set([...team, ...written])];
}

/** The strands of a version and its activities at home, as the rules of the plan read them. */
export function rowsOf({ goals, homeItems }: Version) {
  const strands = (goals ?? []).flatMap(({ goal, strands: under }) =>
    (under ?? []).map(({ strand, discipline }) => ({ strand: strand.id, goal: goal.id, discipline })),
  );
  const atHome = (homeItems ?? []).map((item) => ({
    ...item,
    goal: item.goal?.id ?? '',
    activity: { technique: item.activity?.technique ?? '' },
  }));
  return { strands, homeItems: atHome };
}

/** The strands of a version that are worked on or will be, in the order of the plan. */
export function openStrandsOf({ goals }: Version): readonly StrandContent[] {
  const strands = (goals ?? []).flatMap(({ goal, strands: under }) =>
    (under ?? []).map((content) => ({
      content,
      goal: goal.id,
      strand: content.strand.id,
      state: content.strand.state,
    })),
  );
  const lives = { goals: (goals ?? []).map(({ goal: { id, state } }) => ({ goal: id, state })), strands };
  return openStrands(strands, closedRows(lives)).map(({ content }) => content);
}
