import { addDays, daysBetween, type LocalDate } from '../children/local-date.ts';
import type { Level } from '../goals/levels.ts';
import type { TrellisPicture } from './picture.ts';
import { smoothPath, type Spot } from './smooth-path.ts';

const TOP = 22;
const GAP = 52;
const BOTTOM = 28;
/** Pixels: the space above the highest rung, between rungs, below the lowest for the weeks, and all of it. */
export const TRELLIS_SIZE = { top: TOP, gap: GAP, bottom: BOTTOM, height: TOP + 4 * GAP + BOTTOM } as const;
/** Beside the first and the last day, so that nothing is cut at the edge; more at the left where the rungs' numbers stand. */
const SIDE = 12;
const NUMBERS = 30;
/** A week label needs this much; where weeks are narrower, only every second, third… is named. */
const LABEL = 64;

export interface Placed extends Spot {
  id: string;
}

export interface TrellisGeometry {
  rungs: { level: Level; y: number }[];
  weeks: { week: number; x: number; named: boolean }[];
  today: number;
  expected: { from: Spot; to: Spot };
  strands: { id: string; path: string; leaves: (Placed & { turn: 1 | -1 })[] }[];
  sightings: (Placed & { level: Level })[];
  ratings: (Placed & { level: Level })[];
  breaks: number[];
}

export function rungY(level: number): number {
  return TOP + (2 - level) * GAP;
}

/** A strand starts at the foot and has its target at the height of rung 0; the picture ends a little beyond both. */
export function strandY(progress: number): number {
  const foot = rungY(-2);
  const shown = Math.min(1.95, Math.max(-0.15, progress));
  return foot - shown * (foot - rungY(0));
}

function earliest(dates: readonly LocalDate[]): LocalDate {
  return dates.reduce((a, b) => (a < b ? a : b));
}

function latest(dates: readonly LocalDate[]): LocalDate {
  return dates.reduce((a, b) => (a > b ? a : b));
}

/** First and last day of the picture: the plan's, widened to hold whatever was seen outside of it, and never empty. */
function span(data: TrellisPicture): { first: LocalDate; last: LocalDate } {
  const seen = [...data.strands.flatMap(({ points }) => points), ...data.sightings, ...data.ratings].map(
    ({ on }) => on,
  );
  const first = earliest([data.from, ...seen]);
  const last = latest([data.to, data.today, ...seen, addDays(first, 7)]);
  return { first, last };
}

function byDay<T extends { on: LocalDate }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.on.localeCompare(b.on));
}

/**
 * Where everything stands in a drawing `width` pixels wide; `numbered` keeps room for the rungs' numbers inside it. Pure:
 * equal data gives an equal picture, on screen and on paper.
 */
export function layOutTrellis(data: TrellisPicture, width: number, numbered = false): TrellisGeometry {
  const { first, last } = span(data);
  const days = daysBetween(first, last);
  const left = numbered ? NUMBERS : SIDE;
  const perDay = Math.max(1, width - left - SIDE) / days;
  const x = (on: LocalDate) => left + daysBetween(first, on) * perDay;
  const everyWeeks = Math.max(1, Math.ceil(LABEL / (7 * perDay)));
  const onRung = (items: TrellisPicture['sightings']) =>
    byDay(items).map(({ id, on, level }) => ({ id, level, x: x(on), y: rungY(level) }));

  return {
    rungs: ([2, 1, 0, -1, -2] as const).map((level) => ({ level, y: rungY(level) })),
    weeks: Array.from({ length: Math.floor(days / 7) + 1 }, (_, week) => ({
      week: week + 1,
      x: left + week * 7 * perDay,
      named: week % everyWeeks === 0,
    })),
    today: x(data.today),
    expected: { from: { x: x(data.from), y: rungY(data.startLevel) }, to: { x: x(data.to), y: rungY(0) } },
    strands: data.strands.map(({ id, points }, index) => {
      // Two strands seen on one day at one height would hide one another: each keeps a little to its own side.
      const aside = (index - (data.strands.length - 1) / 2) * 4;
      const leaves = byDay(points).map((point, leaf) => ({
        id: point.id,
        x: x(point.on) + aside,
        y: strandY(point.progress),
        turn: leaf % 2 === 0 ? (1 as const) : (-1 as const),
      }));
      return { id, leaves, path: smoothPath(leaves) };
    }),
    sightings: onRung(data.sightings),
    ratings: onRung(data.ratings),
    breaks: (data.breaks ?? []).map(x),
  };
}
