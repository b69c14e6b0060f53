import type { Result } from '@trellis/domain';
import type { Transaction } from '../database/transaction.ts';

/** The row moved on since the caller read it. `changedFields` is empty where it cannot be told. */
export interface Conflict {
  readonly current: number;
  readonly changedFields: readonly string[];
  /** Keeps what is not to be lost although it was refused, in a transaction of its own after the refusal's. */
  readonly keep?: (tx: Transaction) => Promise<void>;
}

/** What a use case answers: its value, a rule's refusal, or a conflict of versions. */
export type Outcome<T> = Result<T> | { readonly ok: false; readonly conflict: Conflict };
