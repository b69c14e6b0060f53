import type { Result, SeenPrecaution } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';

/** What was read before a visit: precautions in the version they had, and versions of the plan made for safety. */
export interface SeenSafety {
  readonly precautions: readonly SeenPrecaution[];
  readonly planVersionIds: readonly string[];
}

/** What a visit asks of the child's record. Another feature keeps it, and says how. */
export abstract class CareRecord {
  /**
   * Keeps that the caller knows what they saw. Refused with what is to be read first where `gate` is true and a precaution in force
   * was never read as it is now. NOT_FOUND for what is not of the child.
   */
  abstract acknowledge(tx: Transaction, childId: string, seen: SeenSafety, gate: boolean): Promise<Result<true>>;

  /** Takes back what was recorded in a visit that turned out to be of another child. */
  abstract takeBackOfWrongChild(tx: Transaction, visitId: string): Promise<void>;
}
