import { HOME_LIMITS } from '../../limits.ts';
import type { HomeItemContent } from './home-item.ts';
import { byCodeUnits } from '../../text-order.ts';

/** What a home programme asks of a family. */
export interface HomeLoad {
  /** The items that are to be done, the longest first. */
  readonly active: readonly HomeItemContent[];
  /** Minutes of a day on which everything is done. */
  readonly minutesPerDay: number;
  readonly minutesPerWeek: number;
  readonly isTooMany: boolean;
  readonly isTooLong: boolean;
}

function byMinutes(a: HomeItemContent, b: HomeItemContent): number {
  return b.minutesPerDay - a.minutesPerDay || byCodeUnits(a.item, b.item);
}

/** What the items that do not rest come to, against three activities and twenty minutes a day. */
export function homeLoad(items: readonly HomeItemContent[]): HomeLoad {
  const active = items.filter(({ resting }) => !resting).toSorted(byMinutes);
  const minutesPerDay = active.reduce((sum, { minutesPerDay: each }) => sum + each, 0);
  return {
    active,
    minutesPerDay,
    minutesPerWeek: active.reduce((sum, item) => sum + item.minutesPerDay * item.daysPerWeek, 0),
    isTooMany: active.length > HOME_LIMITS.items,
    isTooLong: minutesPerDay > HOME_LIMITS.minutesPerDay,
  };
}

/** Whether one item more would be over what a family is asked at most: then it begins by resting. */
export function hasRoomAtHome(items: readonly HomeItemContent[], minutesPerDay: number): boolean {
  const load = homeLoad(items);
  return load.active.length < HOME_LIMITS.items && load.minutesPerDay + minutesPerDay <= HOME_LIMITS.minutesPerDay;
}
