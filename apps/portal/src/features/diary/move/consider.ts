import { considerMove, type movedInGrid } from '@trellis/domain';
import { useMemo } from 'react';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { shownDays, type Days, type Entry, type Person } from '../shown.ts';

/** Where an appointment shall be. */
export type Wanted = ReturnType<typeof movedInGrid>;
/** Whether it may be there, and what would stand in its way. */
export type Considered = ReturnType<typeof considerMove>;
export type Consider = (entry: Entry, wanted: Wanted) => Considered;

/** A way to say beforehand what would come of a move, by the days that are shown. */
export function useConsider(days: Days, siteId: string, people: readonly Person[]): Consider {
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  return useMemo(() => {
    const shown = shownDays(days, siteId, timeZone);
    const staff = people.map(({ id, discipline }) => ({ staff: id, active: true, discipline }));
    return (entry, wanted) => considerMove(entry, wanted, { today, shown, staff });
  }, [days, siteId, people, today, timeZone]);
}
