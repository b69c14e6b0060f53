import { Injectable } from '@nestjs/common';
import { refuse, type HandlingFields, type HandlingLine as Line } from '@trellis/domain';
import { IsNull } from 'typeorm';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn, updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { ChildRowsStore, type KnownRow } from './child-rows.store.ts';
import { HandlingLine } from './handling-line.entity.ts';

@Injectable()
export class HandlingStore {
  constructor(private readonly rows: ChildRowsStore) {}

  get(tx: Transaction, id: string): Promise<KnownRow<HandlingLine>> {
    return this.rows.get(tx, HandlingLine, id, 'CLINICAL');
  }

  /** The ended row's version. Refuses one that has ended (ALREADY_OVER), once the caller has seen that it has. */
  async end(tx: Transaction, { id, version, endedAt }: HandlingLine, seen: number): Promise<Outcome<number>> {
    const conflict = movedOn({ version }, seen);
    if (conflict) return conflict;
    if (endedAt !== null) return refuse('ALREADY_OVER');
    return updateVersioned(tx, HandlingLine, { id }, seen, { endedAt: tx.now });
  }

  /** The lines that hold now, as the domain knows them. Lock the child first where the answer decides what is added. */
  async open(tx: Transaction, childId: string): Promise<Line[]> {
    const rows = await tx.manager.findBy(HandlingLine, {
      clinicId: tx.caller.clinicId,
      childId,
      endedAt: IsNull(),
    });
    return rows.map(({ id, ownerId, key, value, site, side, discipline, since }) => ({
      line: id,
      owner: ownerId,
      endedOn: null,
      key,
      value,
      site,
      side,
      discipline,
      since,
    }));
  }

  /** The caller's new line from today on, not kept yet. */
  begin(tx: Transaction, fields: HandlingFields & Pick<Line, 'discipline'>): Line {
    return { ...fields, line: tx.newId(), owner: tx.caller.staffId, since: tx.today, endedOn: null };
  }

  /** Keeps a line, and in the trail that it was agreed on. */
  async add(tx: Transaction, childId: string, line: Line, replaces: string | null = null): Promise<void> {
    const { line: id, owner, key, value, site, side, discipline, since } = line;
    await tx.manager.insert(HandlingLine, {
      clinicId: tx.caller.clinicId,
      id,
      childId,
      key,
      value,
      site,
      side,
      discipline,
      ownerId: owner,
      since,
      version: 1,
    });
    const details = { key, discipline, replaces };
    tx.record({ action: 'handling:edit', type: 'HandlingLine', id, version: 1, childId, details });
  }
}
