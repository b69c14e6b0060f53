import type { Action } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';

/** What else follows, in the same transaction, when a precaution of a child comes or goes: another feature says what. */
export abstract class SafetyWatch {
  abstract safetyChanged(tx: Transaction, childId: string, because: Action): Promise<void>;
}
