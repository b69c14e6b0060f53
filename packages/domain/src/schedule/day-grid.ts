import type { LocalDate } from '../children/local-date.ts';
import { instantAt, localTime, minuteOfDay, timeOfMinute } from '../children/local-time.ts';
import { byCodeUnits } from '../text-order.ts';
import { addMinutes, minutesBetween, overlap, type Span } from './span.ts';

/** What is drawn in a column: an appointment with the way there and back, or leave. */
export interface GridBlock extends Span {
  readonly id: string;
  /** The columns it stands in: its therapists, or its room. */
  readonly columns: readonly string[];
}

/** A block where it is drawn in one column: minutes below the head of the grid, and which of how many lanes. */
export interface PlacedBlock {
  readonly id: string;
  readonly fromMinute: number;
  readonly minutes: number;
  readonly lane: number;
  readonly lanes: number;
  /** How many columns it spans from here on; 0 where a column to the left draws it. */
  readonly columnSpan: number;
}

export interface PlacedColumn {
  readonly column: string;
  readonly blocks: readonly PlacedBlock[];
}

/** The time a grid shows, from whole hour to whole hour. */
export interface GridHours extends Span {
  readonly minutes: number;
}

/**
 * What a day's grid has to show: the opening hours and whatever lies outside them, out to the full hours of the clock. A
 * day that is closed and empty shows nothing.
 */
export function gridHours(spans: readonly Span[], timeZone: string): GridHours | undefined {
  if (spans.length === 0) return undefined;
  const from = spans.reduce((first, { startsAt }) => (startsAt < first ? startsAt : first), spans[0]?.startsAt ?? '');
  const until = spans.reduce((last, { endsAt }) => (endsAt > last ? endsAt : last), '');
  const past = (instant: string) => minuteOfDay(localTime(instant, timeZone)) % 60;
  const startsAt = addMinutes(from, -past(from));
  const endsAt = past(until) === 0 ? until : addMinutes(until, 60 - past(until));
  return { startsAt, endsAt, minutes: minutesBetween(startsAt, endsAt) };
}

/**
 * The same for days side by side: each from the earliest time of all to the latest by the clock, so that one line goes
 * through all of them. Nothing where every day is closed and empty.
 */
export function gridHoursOfDays(
  days: readonly { readonly on: LocalDate; readonly spans: readonly Span[] }[],
  timeZone: string,
): readonly (GridHours & { readonly on: LocalDate })[] {
  const each = days.flatMap(({ spans }) => gridHours(spans, timeZone) ?? []);
  if (each.length === 0) return [];
  const minuteAt = (instant: string) => minuteOfDay(localTime(instant, timeZone));
  const from = Math.min(...each.map(({ startsAt }) => minuteAt(startsAt)));
  const until = Math.max(...each.map(({ startsAt, minutes }) => minuteAt(startsAt) + minutes));
  return days.map(({ on }) => {
    const startsAt = instantAt(on, timeOfMinute(from), timeZone);
    return { on, startsAt, endsAt: addMinutes(startsAt, until - from), minutes: until - from };
  });
}

/** The lines of a grid with what the clock shows at each, `stepMinutes` apart. */
export function gridLines(
  { startsAt, minutes }: GridHours,
  stepMinutes: number,
  timeZone: string,
): readonly { readonly minute: number; readonly time: string }[] {
  return Array.from({ length: Math.floor(minutes / stepMinutes) + 1 }, (_, at) => {
    const minute = at * stepMinutes;
    return { minute, time: localTime(addMinutes(startsAt, minute), timeZone) };
  });
}

interface Laned {
  readonly block: GridBlock;
  readonly lane: number;
  readonly lanes: number;
}

/**
 * Lanes side by side for what overlaps: each block takes the first lane that is free when it begins, and blocks that hang
 * together share the width. No two that overlap share a lane, and there are no more lanes than overlap at once.
 */
function intoLanes(blocks: readonly GridBlock[]): readonly Laned[] {
  const inOrder = blocks.toSorted(
    (a, b) => byCodeUnits(a.startsAt, b.startsAt) || byCodeUnits(b.endsAt, a.endsAt) || byCodeUnits(a.id, b.id),
  );
  const laned: Laned[] = [];
  let group: { readonly block: GridBlock; readonly lane: number }[] = [];
  let groupEnds = '';
  const close = (): void => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane + 1));
    laned.push(...group.map((each) => ({ ...each, lanes })));
    group = [];
  };
  for (const block of inOrder) {
    if (block.startsAt >= groupEnds) close();
    const busy = new Set(group.filter((each) => overlap(each.block, block)).map(({ lane }) => lane));
    let lane = 0;
    while (busy.has(lane)) lane += 1;
    group.push({ block, lane });
    if (block.endsAt > groupEnds || group.length === 1) groupEnds = block.endsAt;
  }
  close();
  return laned;
}

/**
 * Where everything of a day is drawn, column by column. A block of several columns that stand side by side, alone in each of
 * them at its time, is drawn once over all of them; otherwise once in each. What sticks out of the grid is cut to it.
 */
export function layOutDay(
  columns: readonly string[],
  blocks: readonly GridBlock[],
  hours: GridHours,
): readonly PlacedColumn[] {
  const shown = blocks.filter((block) => overlap(block, hours));
  const byColumn = columns.map((column) => intoLanes(shown.filter((block) => block.columns.includes(column))));
  const isAlone = (column: number, id: string): boolean =>
    byColumn[column]?.some(({ block, lanes }) => block.id === id && lanes === 1) === true;
  const spanFrom = (column: number, id: string): number => {
    if (!isAlone(column, id)) return 1;
    let span = 1;
    while (isAlone(column + span, id)) span += 1;
    return span;
  };
  return columns.map((column, at) => ({
    column,
    blocks: (byColumn[at] ?? []).map(({ block, lane, lanes }) => {
      const fromMinute = Math.max(0, minutesBetween(hours.startsAt, block.startsAt));
      const untilMinute = Math.min(hours.minutes, minutesBetween(hours.startsAt, block.endsAt));
      const isDrawnLeft = isAlone(at, block.id) && isAlone(at - 1, block.id);
      return {
        id: block.id,
        fromMinute,
        minutes: untilMinute - fromMinute,
        lane,
        lanes,
        columnSpan: isDrawnLeft ? 0 : spanFrom(at, block.id),
      };
    }),
  }));
}

/** The instant a place in the grid stands for, on the nearest step and inside the grid. */
export function instantInGrid({ startsAt, minutes }: GridHours, minute: number, stepMinutes: number): string {
  const stepped = Math.round(minute / stepMinutes) * stepMinutes;
  return addMinutes(startsAt, Math.min(Math.max(0, stepped), minutes));
}
