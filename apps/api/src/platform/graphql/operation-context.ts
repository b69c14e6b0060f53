import type { Caller } from '../access/caller.ts';
import type { ReadTransaction } from '../read/read-transaction.ts';

/** What an operation carries from the request to its resolvers. Made once a request, after the caller is known. */
export interface OperationContext {
  readonly caller: Caller;
  readonly now: Date;
  readonly requestId: string;
  readonly reads: ReadTransaction;
  /** Set where the developer asked to see the statements; never in production. */
  readonly trace?: (field: string, sql: string, values: readonly unknown[]) => void;
}
