import { Injectable } from '@nestjs/common';
import { ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { endHandlingInput } from './handling.inputs.ts';
import { HandlingStore } from './handling.store.ts';

@Injectable()
export class EndHandling {
  constructor(private readonly handling: HandlingStore) {}

  async execute(tx: Transaction, { lineId, version }: z.output<typeof endHandlingInput>): Promise<Outcome<Changed>> {
    const { row, onCareTeam } = await this.handling.get(tx, lineId);
    const { id, childId, discipline, key } = row;
    tx.require('handling:edit', { onCareTeam, discipline });
    const ended = await this.handling.end(tx, row, version);
    if (!ended.ok) return ended;
    tx.record({
      action: 'handling:edit',
      type: 'HandlingLine',
      id,
      version: ended.value,
      childId,
      details: { key, discipline, ended: true },
    });
    return ok({ line: id, child: childId });
  }
}
