import { Injectable } from '@nestjs/common';
import type { Caller } from '../platform/access/caller.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { ReadTransaction } from '../platform/read/read-transaction.ts';
import { DraftCipher } from './draft-cipher.ts';
import { Draft } from './draft.entity.ts';
import type { DraftKey, SaveDraft } from './draft.inputs.ts';
import type { DraftModel } from './draft.model.ts';
import { OWN_DRAFT } from './draft.read.ts';

interface Row {
  readonly body: string;
  readonly keyId: string;
  readonly updatedAt: string;
}

/** Looks only ever among the caller's own. */
@Injectable()
export class DraftStore {
  constructor(private readonly cipher: DraftCipher) {}

  async find(reads: ReadTransaction, caller: Caller, key: DraftKey): Promise<DraftModel | null> {
    const { form, subject } = key;
    const row = (await reads.run(OWN_DRAFT, [caller.clinicId, caller.staffId, form, subject])) as Row | null;
    if (row === null) return null;
    const sealed = { body: Buffer.from(row.body, 'base64'), keyId: row.keyId };
    const body = this.cipher.open(sealed, placeOf(caller, key));
    return body === undefined ? null : { form, subject, body, updatedAt: row.updatedAt };
  }

  async keep(tx: Transaction, { form, subject, body }: SaveDraft): Promise<DraftModel> {
    const { clinicId, staffId } = tx.caller;
    const sealed = this.cipher.seal(body, placeOf(tx.caller, { form, subject }));
    const row = { clinicId, staffId, form, subject, ...sealed, updatedAt: tx.now };
    // `upsert` would set the key's columns too, which the application may not.
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Draft)
      .values(row)
      .orUpdate(['body', 'key_id', 'updated_at'], ['clinic_id', 'staff_id', 'form', 'subject'])
      .execute();
    return { form, subject, body, updatedAt: tx.now.toISOString() };
  }

  async discard(tx: Transaction, { form, subject }: DraftKey): Promise<void> {
    const { clinicId, staffId } = tx.caller;
    await tx.manager.delete(Draft, { clinicId, staffId, form, subject });
  }
}

function placeOf({ clinicId, staffId }: Caller, { form, subject }: DraftKey): readonly string[] {
  return [clinicId, staffId, form, subject];
}
