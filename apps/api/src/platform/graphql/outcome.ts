import type { Result } from '@trellis/domain';

/** The row moved on since the caller read it. `changedFields` is empty where it cannot be told. */
export interface Conflict {
  readonly current: number;
  readonly changedFields: readonly string[];
}

/** What a use case answers: its value, a rule's refusal, or a conflict of versions. */
export type Outcome<T> = Result<T> | { readonly ok: false; readonly conflict: Conflict };
