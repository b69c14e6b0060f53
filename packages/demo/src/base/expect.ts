import type { Refusal, Result } from '@trellis/domain';

/** A rule of the domain refused what the generator did, so the generator is wrong. */
export class Refused extends Error {
  constructor(
    readonly what: string,
    readonly refusal: Refusal,
  ) {
    super(`${what}: ${refusal.rule} ${JSON.stringify(refusal.data)}`);
  }
}

/** The value of an answer that must be given. `what` is said where it is not. */
export function granted<T>(what: string, answer: Result<T>): T {
  if (!answer.ok) throw new Refused(what, answer.refusal);
  return answer.value;
}
