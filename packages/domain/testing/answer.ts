import type { Result } from '../src/result.ts';

/** `ok`, or the rule an answer refused by: what a table of cases compares. */
export function ruleOf(answer: Result<unknown>): string {
  return answer.ok ? 'ok' : answer.refusal.rule;
}

/** The value of an answer that is expected to be given. Throws the refusal otherwise. */
export function valueOf<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}
