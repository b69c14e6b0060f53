import { addDays, can, readRelation, type Caller } from '@trellis/domain';
import type { VariablesOf } from '../../graphql/graphql.ts';
import type { Children } from './children.graphql.ts';

export const VIEWS = ['mine', 'joint', 'review', 'unseen', 'noPlan', 'all'] as const;
export type View = (typeof VIEWS)[number];

export type ChildFilter = NonNullable<VariablesOf<typeof Children>['filter']>;

const NOT_SEEN_DAYS = 21;
const REVIEW_DAYS_AHEAD = 14;
const OF_PLANS: readonly View[] = ['review', 'unseen', 'noPlan'];

/**
 * The views that say something to this person, in order; the first is the one they begin with. One's own children come
 * first for those who can have any; what asks how plans stand is left out where the role may not know.
 */
export function viewsFor(caller: Caller): readonly View[] {
  const treats = can(caller, 'observation:record', { onCareTeam: true }).ok;
  const knowsPlans = readRelation(caller.role, 'PLAN_STATE') !== 'NEVER';
  const views = VIEWS.filter((view) => (treats || view !== 'mine') && (knowsPlans || !OF_PLANS.includes(view)));
  return treats ? views : ['all', ...views.filter((view) => view !== 'all')];
}

/** What the API is asked for a view, on a day of the clinic. */
export function filterOfView(view: View, today: string): ChildFilter {
  switch (view) {
    case 'mine':
      return { onMyTeam: true };
    case 'joint':
      return { joint: true };
    case 'review':
      return { reviewDueBefore: addDays(today, REVIEW_DAYS_AHEAD) };
    case 'unseen':
      return { notObservedSince: addDays(today, -NOT_SEEN_DAYS) };
    case 'noPlan':
      return { noPlan: true };
    case 'all':
      return {};
  }
}
