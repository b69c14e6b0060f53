import type { Result, VisitTherapist } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';

/** What was written of a visit. Another feature keeps it, and says how. */
export abstract class VisitWriting {
  /** Refused where somebody has signed for the times and people the visit has: they are not changed under a signature. */
  abstract checkUnsigned(
    tx: Transaction,
    visitId: string,
    therapists: readonly VisitTherapist[],
  ): Promise<Result<true>>;

  /** What was written of a visit of the wrong child goes along to the right one, to be read and signed anew there. */
  abstract carry(tx: Transaction, fromVisitId: string, to: { visitId: string; childId: string }): Promise<void>;
}
