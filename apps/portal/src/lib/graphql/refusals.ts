/** The types of a mutation's answer that mean "no": the rest of its union is the success. */
export const REFUSAL_TYPES = ['InvalidInput', 'RuleRefusal', 'VersionConflict'] as const;
export type RefusalType = (typeof REFUSAL_TYPES)[number];

type Typed = { readonly __typename: string };
/** A refusal as it came, with whatever the operation asked of it; `message` is in the reader's language. */
export type RefusalOf<Answer extends Typed> = Extract<Answer, { readonly __typename: RefusalType }>;
export type SuccessOf<Answer extends Typed> = Exclude<Answer, { readonly __typename: RefusalType }>;

export type Outcome<Answer extends Typed> =
  | { readonly ok: true; readonly value: SuccessOf<Answer> }
  | { readonly ok: false; readonly refusal: RefusalOf<Answer> };

function isRefusal<Answer extends Typed>(answer: Answer): answer is RefusalOf<Answer> {
  return REFUSAL_TYPES.some((type) => type === answer.__typename);
}

function isSuccess<Answer extends Typed>(answer: Answer): answer is SuccessOf<Answer> {
  return !isRefusal(answer);
}

/**
 * Splits a mutation's union into success and refusal. The operation must ask for `__typename` and spread
 * `...RefusalFields`, or the refusal has nothing to say.
 */
export function outcomeOf<Answer extends Typed>(answer: Answer): Outcome<Answer> {
  const { __typename } = answer;
  if (isSuccess(answer)) return { ok: true, value: answer };
  if (isRefusal(answer)) return { ok: false, refusal: answer };
  throw new Error(`Neither success nor refusal: ${__typename}`);
}
