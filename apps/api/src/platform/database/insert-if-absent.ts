import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { AnyTransaction } from './transaction.ts';

/**
 * Adds a row of the caller's clinic unless one with a key of it is there. False where there is one; whoever is adding
 * it at this moment is waited for.
 */
export async function insertIfAbsent<E extends ObjectLiteral & { clinicId: string; id: string }>(
  tx: AnyTransaction,
  entity: EntityTarget<E>,
  row: QueryDeepPartialEntity<E>,
): Promise<boolean> {
  const added = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values({ ...row, clinicId: tx.caller.clinicId })
    .orIgnore()
    .returning('id')
    .execute();
  return (added.raw as unknown[]).length === 1;
}
