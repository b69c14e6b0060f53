import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';

/** Facts of a child's clinical record, as far as every look at them needs. */
export interface FactsOfChild {
  readonly childId: string;
  /** Whether the caller is on the child's care team now. */
  readonly onTeam: boolean;
}

/**
 * The facts that `text` selects as its one row, from clinic, member of staff and the ids looked for. NOT_FOUND where
 * there is no such row, and where the caller may not read the child's clinical record.
 */
export async function knownFacts<Facts extends FactsOfChild>(
  tx: Transaction,
  text: string,
  ...ids: readonly (string | null)[]
): Promise<Facts> {
  const { clinicId, staffId } = tx.caller;
  const [found] = await tx.manager.query<{ facts: Facts }[]>(text, [clinicId, staffId, ...ids]);
  if (found === undefined || !tx.mayRead('CLINICAL', found.facts.onTeam)) throw notFound();
  return found.facts;
}
