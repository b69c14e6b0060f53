import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResultOf } from '../../../graphql/graphql.ts';
import type { Failure } from '../../../lib/failure.ts';
import { execute } from '../../../lib/graphql/client.ts';
import { type AppointmentFields, ComingAppointments, LatestAppointments } from './appointments.graphql.ts';
import type { AppointmentView } from './search.ts';

const PAGE = 20;

export type ListedAppointment = ResultOf<typeof AppointmentFields>;
type Answer = ResultOf<typeof ComingAppointments>;

/** The moment a screen was opened: what is to come and what is over do not change places under a reader. */
export function useOpenedAt(): string {
  return useState(() => new Date().toISOString())[0];
}

/** The appointments of a child, twenty at a time: what is to come next first, everything else the latest first. */
export function useAppointments(id: string, view: AppointmentView) {
  const now = useOpenedAt();
  return useInfiniteQuery<Answer, Failure, readonly ListedAppointment[], unknown[], string | null>({
    queryKey: ['ChildAppointments', id, view, now],
    queryFn: ({ pageParam, signal }) => {
      const page = { id, first: PAGE, after: pageParam };
      if (view === 'coming') return execute(ComingAppointments, { ...page, from: now }, signal);
      const asked = view === 'past' ? ({ until: now, state: 'BOOKED' } as const) : ({ state: 'CANCELLED' } as const);
      return execute(LatestAppointments, { ...page, ...asked }, signal);
    },
    initialPageParam: null,
    getNextPageParam: ({ child }) => (child?.list?.pageInfo.hasNextPage ? child.list.pageInfo.endCursor : undefined),
    select: ({ pages }) => pages.flatMap(({ child }) => child?.list?.edges.map(({ node }) => node) ?? []),
  });
}
