import { byCodeUnits } from '../text-order.ts';

/** A JSON value that is written in one way only. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The same value as JSON: what is absent is left out, every text is in NFC, so that the same letters have one spelling. */
function toJson(value: unknown): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`No JSON for ${value}`);
    return value;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => toJson(each));
  if (typeof value !== 'object') throw new TypeError(`No JSON for a ${typeof value}`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]: [string, unknown]): [string, Json] => [key.normalize('NFC'), toJson(each)]),
  );
}

function write(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b));
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${write(each)}`).join(',')}}`;
}

function isList(value: Exclude<Json, string | number | boolean | null>): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * A plain value as JSON by RFC 8785: keys in the order of their UTF-16 code units, no spaces, numbers and escapes as
 * ECMAScript writes them, texts in NFC. Two values are the same fact exactly when their texts are equal. Throws on a
 * number that is not finite and on what JSON has no word for.
 */
export function canonicalText(value: unknown): string {
  return write(toJson(value));
}

/** A list whose order means nothing, put into an order of its own. */
export function unordered<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, text: canonicalText(item) }))
    .sort((a, b) => byCodeUnits(a.text, b.text))
    .map(({ item }) => item);
}
