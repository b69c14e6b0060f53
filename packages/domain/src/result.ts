import type { RefusalRule } from './refusals.ts';

/** What a refusal carries beside its rule: JSON values only, since it travels to the portal as it is. */
export type RefusalData = { readonly [name: string]: string | number | boolean | null | readonly string[] };

/** A rule said no. The sentence is made from `rule` and `data` by `sayRefusal`, in the reader's language. */
export type Refusal = { readonly rule: RefusalRule; readonly data: RefusalData };

/** What a rule function answers. A refusal is an answer, never an exception. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse(rule: RefusalRule, data: RefusalData = {}): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { rule, data } };
}
