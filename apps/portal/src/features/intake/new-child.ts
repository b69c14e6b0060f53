import type { ResultOf } from '../../graphql/graphql.ts';
import type { ChildTeam } from './intake.graphql.ts';

/** The child that was just taken in, with the team so far. */
export type NewChild = NonNullable<ResultOf<typeof ChildTeam>['child']>;
/** Somebody who could join it. */
export type StaffMember = ResultOf<typeof ChildTeam>['staff']['edges'][number]['node'];
