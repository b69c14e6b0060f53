import { canonicalText } from '@trellis/domain';

/** The names of those fields of `given` that are not in `present` already. What was left out changes nothing. */
export function changedFields(present: object, given: object): string[] {
  const before = new Map<string, unknown>(Object.entries(present));
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) =>
    value === undefined || canonicalText(before.get(name) ?? null) === canonicalText(value) ? [] : [name],
  );
}
