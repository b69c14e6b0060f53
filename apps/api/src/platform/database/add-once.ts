import { canonicalText, ok, refuse, type Result } from '@trellis/domain';
import type { EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { staffIdOf } from '../access/family-caller.ts';
import { insertIfAbsent } from './insert-if-absent.ts';
import type { AnyTransaction } from './transaction.ts';

interface Recorded {
  clinicId: string;
  id: string;
  recordedBy: string | null;
  recordedAt: Date;
}

/**
 * Adds what the caller records once under its id: true where it is new. An id that was sent with other content is refused;
 * what became of the row since then says nothing.
 */
export async function addOnce<Row extends Recorded>(
  tx: AnyTransaction,
  entity: EntityTarget<Row>,
  said: Partial<Row> & Pick<Recorded, 'id'>,
): Promise<Result<boolean>> {
  const content = { ...said, recordedBy: staffIdOf(tx.caller) };
  const whole = { ...content, recordedAt: tx.now } as unknown as QueryDeepPartialEntity<Row>;
  if (await insertIfAbsent(tx, entity, whole)) return ok(true);
  const key: Partial<Recorded> = { clinicId: tx.caller.clinicId, id: said.id };
  const found = await tx.manager.findOneOrFail(entity, { where: key as FindOptionsWhere<Row> });
  const before = Object.fromEntries(Object.entries(found).filter(([column]) => column in content));
  return canonicalText(before) === canonicalText(content) ? ok(false) : refuse('IDEMPOTENCY_MISMATCH');
}
