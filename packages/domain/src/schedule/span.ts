import { byCodeUnits } from '../text-order.ts';

const MS_PER_MINUTE = 60_000;

/**
 * A stretch of time whose end is not in it: of two that touch, neither is in the other's way. Instants are as
 * `Date.toISOString` writes them, so that their text order is their time order.
 */
export interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** An instant as spans hold it, from any ISO 8601 text with an offset. */
export function toInstant(iso: string): string {
  return new Date(iso).toISOString();
}

export function addMinutes(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MS_PER_MINUTE).toISOString();
}

/** Minutes from one instant to another, negative when `to` is earlier. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_MINUTE;
}

/** A span from its start and how long it lasts. */
export function spanOf(startsAt: string, minutes: number): Span {
  return { startsAt: toInstant(startsAt), endsAt: addMinutes(startsAt, minutes) };
}

/** A span with so many minutes more before and after. */
export function widened({ startsAt, endsAt }: Span, before: number, after: number): Span {
  return { startsAt: addMinutes(startsAt, -before), endsAt: addMinutes(endsAt, after) };
}

export function overlap(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** The same time as few spans in order: what overlaps or touches is one, and what has no length is none. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const inOrder = spans
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .toSorted((a, b) => byCodeUnits(a.startsAt, b.startsAt));
  const joined: Span[] = [];
  for (const { startsAt, endsAt } of inOrder) {
    const last = joined.at(-1);
    if (last === undefined || last.endsAt < startsAt) joined.push({ startsAt, endsAt });
    else if (last.endsAt < endsAt) joined[joined.length - 1] = { startsAt: last.startsAt, endsAt };
  }
  return joined;
}

/** What of `spans` is left when `taken` is taken out, in order. */
export function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const gone = merged(taken);
  return merged(spans).flatMap((span) => {
    const left: Span[] = [];
    let from = span.startsAt;
    for (const { startsAt, endsAt } of gone) {
      if (endsAt <= from || startsAt >= span.endsAt) continue;
      if (from < startsAt) left.push({ startsAt: from, endsAt: startsAt });
      from = endsAt;
    }
    if (from < span.endsAt) left.push({ startsAt: from, endsAt: span.endsAt });
    return left;
  });
}

/** The time that is in both, in order. */
export function common(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const others = merged(b);
  return merged(a).flatMap((span) =>
    others
      .filter((other) => overlap(span, other))
      .map((other) => ({
        startsAt: span.startsAt > other.startsAt ? span.startsAt : other.startsAt,
        endsAt: span.endsAt < other.endsAt ? span.endsAt : other.endsAt,
      })),
  );
}

/** Whether all of a span lies in `spans`, be it over the seam of two that touch. */
export function covers(spans: readonly Span[], { startsAt, endsAt }: Span): boolean {
  return merged(spans).some((each) => each.startsAt <= startsAt && endsAt <= each.endsAt);
}
