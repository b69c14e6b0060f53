/**
 * Every reason a rule of the domain may refuse for: a closed set. Each has its sentence in `words/refusal-words.ts`
 * in both languages; a rule without one does not typecheck.
 */
export const REFUSAL_RULES = [
  'BIRTH_DATE_IN_FUTURE',
  'DUPLICATE_CODE',
  'MEASURE_START_IS_TARGET',
  'MEASURE_VALUE_OF_ANOTHER_TYPE',
  'MEASURE_VALUE_OUT_OF_RANGE',
  'UNKNOWN_CODE',
] as const;
export type RefusalRule = (typeof REFUSAL_RULES)[number];
