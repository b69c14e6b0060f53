import type { Author } from '../audit/entry.ts';
import type { OperationTrail } from '../audit/operation-trail.ts';
import type { ReadTransaction } from '../read/read-transaction.ts';

/** What an operation carries from the request to its resolvers. Made once a request, after the caller is known. */
export interface OperationContext extends Author {
  readonly reads: ReadTransaction;
  readonly trail: OperationTrail;
  /** Set where the developer asked to see the statements; never in production. */
  readonly trace?: (field: string, sql: string, values: readonly unknown[]) => void;
}
