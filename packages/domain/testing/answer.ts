import type { Refusal, Result } from '../src/result.ts';

/** `ok`, or the rule an answer refused by: what a table of cases compares. */
export function ruleOf(answer: Result<unknown>): string {
  return answer.ok ? 'ok' : answer.refusal.rule;
}

/** What an answer refused by with all that its sentence says, or `ok`: for cases where the reader needs the details. */
export function refusalOf(answer: Result<unknown>): Refusal | 'ok' {
  return answer.ok ? 'ok' : answer.refusal;
}

/** The value of an answer that is expected to be given. Throws the refusal otherwise. */
export function valueOf<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}
