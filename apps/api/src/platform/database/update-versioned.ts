import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Conflict, Outcome } from '../graphql/outcome.ts';
import type { AnyTransaction } from './transaction.ts';

interface Versioned extends ObjectLiteral {
  clinicId: string;
  version: number;
}

/**
 * Changes one row if it still is what the caller saw: `UPDATE … WHERE key AND version`, one higher on success. A row
 * that moved on answers a conflict with its present version. The row must exist; look it up in scope first.
 */
export async function updateVersioned<E extends Versioned>(
  tx: AnyTransaction,
  entity: EntityTarget<E>,
  key: Partial<E>,
  version: number,
  values: Partial<E>,
): Promise<Outcome<number>> {
  const { clinicId } = tx.caller;
  const result = await tx.manager.update(entity, { ...key, clinicId, version }, { ...values, version: version + 1 });
  if (result.affected === 1) return { ok: true, value: version + 1 };
  const current = await tx.manager.findOneOrFail(entity, { where: { ...key, clinicId } });
  return { ok: false, conflict: { current: current.version, changedFields: [] } };
}

/**
 * The conflict to answer where `row` is no longer what the caller saw; undefined where it still is. Asked before a rule
 * looks at the row: the caller should read the change first, and not be refused for a state they never saw.
 */
export function movedOn(
  row: Pick<Versioned, 'version'>,
  seen: number,
): { readonly ok: false; readonly conflict: Conflict } | undefined {
  return row.version === seen ? undefined : { ok: false, conflict: { current: row.version, changedFields: [] } };
}
