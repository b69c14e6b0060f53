import type { ResultOf } from '../../graphql/graphql.ts';
import type { BookingPlaces } from './booking.graphql.ts';
import type { Therapist } from './typed-booking.ts';

type Places = ResultOf<typeof BookingPlaces>;
export type BookingSite = Places['clinic']['sites'][number];

/** Everybody who treats, by name. */
export function therapistsOf({ staff }: Places): readonly Therapist[] {
  return staff.edges.flatMap(({ node: { id, name, discipline } }) => (discipline ? [{ id, name, discipline }] : []));
}

/** Rooms or equipment of a site that are in use. */
export function thingsOf(site: BookingSite | undefined, kind: 'ROOM' | 'EQUIPMENT') {
  return (site?.resources ?? []).filter((each) => each.kind === kind && each.inUse);
}
