import type { ResultOf } from '../../graphql/graphql.ts';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { CalendarStaff } from './calendar.graphql.ts';

export type CalendarPerson = ResultOf<typeof CalendarStaff>['staff']['edges'][number]['node'];

/** Everybody who works here, by name. Why somebody is away is asked by those who may know. */
export function useStaff() {
  const read = useRead(CalendarStaff, { why: useMayAsk()('STAFF_ADMIN') });
  return { read, staff: (read.data?.staff.edges ?? []).map(({ node }) => node) };
}
