import { useSearch } from '@tanstack/react-router';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { CalendarSites } from './calendar.graphql.ts';

export type CalendarSite = ResultOf<typeof CalendarSites>['clinic']['sites'][number];

/** The sites of the clinic, and the one that the address is about. */
export function useSites() {
  const { site: asked } = useSearch({ from: '/calendar' });
  const read = useRead(CalendarSites, {});
  const sites = read.data?.clinic.sites ?? [];
  return { read, sites, site: sites.find(({ id }) => id === asked) ?? sites[0] };
}
