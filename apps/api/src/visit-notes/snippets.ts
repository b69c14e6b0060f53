import { Injectable } from '@nestjs/common';
import { checkSnippetRoom, ok, type Result } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Changed } from '../platform/read/compile.ts';
import { SnippetRow } from './snippet.entity.ts';
import type { keepSnippetInput, removeSnippetInput } from './visit-note.inputs.ts';

/** Short texts of one's own. The last one kept under a word is the one that is there. */
@Injectable()
export class Snippets {
  async keep(tx: Transaction, { word, text }: z.output<typeof keepSnippetInput>): Promise<Result<Changed>> {
    tx.require('snippet:keep', { madeBy: tx.caller.staffId });
    const { clinicId, staffId } = tx.caller;
    const own = await tx.manager.findBy(SnippetRow, { clinicId, staffId });
    const room = checkSnippetRoom(
      own.map((each) => each.word),
      word,
    );
    if (!room.ok) return room;
    // `upsert` would set the key's columns too, which the application may not.
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(SnippetRow)
      .values({ clinicId, staffId, word, text })
      .orUpdate(['text'], ['clinic_id', 'staff_id', 'word'])
      .execute();
    return this.#changed(tx, word);
  }

  async remove(tx: Transaction, { word }: z.output<typeof removeSnippetInput>): Promise<Result<Changed>> {
    tx.require('snippet:keep', { madeBy: tx.caller.staffId });
    const { clinicId, staffId } = tx.caller;
    await tx.manager.delete(SnippetRow, { clinicId, staffId, word });
    return this.#changed(tx, word);
  }

  #changed(tx: Transaction, word: string): Result<Changed> {
    const { staffId } = tx.caller;
    const details = { length: word.length };
    tx.record({ action: 'snippet:keep', type: 'StaffMember', id: staffId, version: 1, childId: null, details });
    return ok({ staff: staffId });
  }
}
