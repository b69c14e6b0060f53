import type { Caller } from '../access/caller.ts';
import type { Author } from '../audit/entry.ts';
import type { OperationTrail } from '../audit/operation-trail.ts';
import type { Deadline } from '../database/deadline.ts';
import type { ExplainedStatements } from '../read/explained-statements.ts';
import type { ReadTransaction } from '../read/read-transaction.ts';

/** What an operation carries from the request to its resolvers. Made once a request, after the caller is known. */
export interface OperationContext extends Author {
  /** Staff alone ask by GraphQL. */
  readonly caller: Caller;
  readonly reads: ReadTransaction;
  readonly deadline: Deadline;
  readonly trail: OperationTrail;
  /** Where the statements are noted, for who asked to see them and may; undefined for everybody else. */
  readonly explained: ExplainedStatements | undefined;
}
