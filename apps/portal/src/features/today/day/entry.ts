import type { ResultOf } from '../../../graphql/graphql.ts';
import type { DayVisitFields } from './day.graphql.ts';

export type DayVisit = ResultOf<typeof DayVisitFields>;

/** What is open over the day: which card it is of, and what is done there. */
export type DaySheet =
  | { readonly kind: 'brief' | 'not-brought' | 'afterwards'; readonly entry: DayVisit }
  | { readonly kind: 'cover' };

/** What the policy asks of the child of a card. Who covers today has its record open as the team has. */
export function ofTeam({ child }: DayVisit): { readonly onCareTeam: boolean } {
  return { onCareTeam: child?.onMyTeam === true };
}
