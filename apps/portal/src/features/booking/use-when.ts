import { instantAt } from '@trellis/domain';
import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { NextTimes, PlannedDates } from './booking.graphql.ts';
import { thingsOf, type BookingSite } from './places.ts';
import { canLook, chosenDates, planInput, roomOf, startOf, timesInput, type WholeBooking } from './typed-booking.ts';

type Slots = NonNullable<ResultOf<typeof NextTimes>['freeTimes']['slots']>;
export type Slot = Slots[number];
export type SeriesDate = NonNullable<ResultOf<typeof PlannedDates>['seriesPlan']['dates']>[number];

/** Times that fit for all, the dates it would be booked on with what stands in their way, and the room. */
export function useWhen(typed: WholeBooking, site: BookingSite | undefined, askedFrom: string | undefined) {
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  // Null: from now on. Times of today that are over are not offered.
  const fromDay = (day: string) => (day > today ? instantAt(day, '00:00', timeZone) : null);
  const [from, lookFrom] = useState<string | null>(() => askedFrom ?? fromDay(typed.day));
  const looks = canLook(typed);
  const times = useRead(NextTimes, { input: timesInput(typed, from) }, { enabled: looks });
  const slots: readonly Slot[] = (looks && times.data?.freeTimes.slots) || [];
  const start = startOf(typed, timeZone);
  const taken = slots.find(({ startsAt }) => startsAt === start);
  const room = roomOf({ ...typed, offeredRoom: taken?.room ?? typed.offeredRoom }, thingsOf(site, 'ROOM'));
  const input = planInput(typed, room);
  const asks = input !== undefined && !(looks && times.isFetching);
  const plan = useRead(
    PlannedDates,
    { input: input ?? { ...timesInput(typed, null), recurrence: NEVER } },
    { enabled: asks },
  );
  const dates: readonly SeriesDate[] = (asks && plan.data?.seriesPlan.dates) || [];
  return {
    times,
    slots,
    looks,
    start,
    taken,
    room,
    plan,
    dates,
    chosen: chosenDates(dates, typed.choices, timeZone),
    isLooking: (looks && times.isFetching) || (asks && plan.isFetching),
    lookFrom,
    lookFromDay: (day: string) => lookFrom(fromDay(day)),
  };
}

export type When = ReturnType<typeof useWhen>;

/** Never asked: a read wants its variables at every drawing. */
const NEVER = { firstOn: '2000-01-01', at: '00:00', weeks: 1 };
