import {
  APPOINTMENT_LIMITS,
  instantInGrid,
  minutesBetween,
  SLOT_SEARCH,
  type GridAim,
  type Span,
} from '@trellis/domain';
import type { Column } from '../grid/columns.ts';

const { min, max, step } = APPOINTMENT_LIMITS.minutes;

/** How far one press of an arrow key goes, and to what a drag settles. */
export const STEP_MINUTES = SLOT_SEARCH.stepMinutes;
export const LENGTH_STEP = step;

export const lengthOf = ({ startsAt, endsAt }: Span): number => minutesBetween(startsAt, endsAt);

/** Minutes from the head of a column to an instant. */
export const minuteIn = ({ hours }: Column, instant: string): number => minutesBetween(hours.startsAt, instant);

/** An appointment held at a minute of a column, inside the column. */
export function aimedAt(column: Column, minute: number, minutes: number): GridAim {
  const inside = Math.min(Math.max(0, minute), column.hours.minutes - minutes);
  return { column: column.id, startsAt: instantInGrid(column.hours, inside, STEP_MINUTES), minutes };
}

/** The same, for one that is so much longer or shorter: never out of what an appointment may be. */
export function lengthened(aim: GridAim, minutes: number): GridAim {
  const stepped = Math.round(minutes / LENGTH_STEP) * LENGTH_STEP;
  return { ...aim, minutes: Math.min(max, Math.max(min, stepped)) };
}

export const endOf = ({ startsAt, minutes }: Pick<GridAim, 'startsAt' | 'minutes'>): string =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
