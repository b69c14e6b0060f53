import { Injectable } from '@nestjs/common';
import { addHandlingLine, checkCode, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { ChildStore } from './child.store.ts';
import type { agreeHandlingInput } from './handling.inputs.ts';
import { HandlingStore } from './handling.store.ts';

/** A new line, or one that takes the place of another: that one ends, so what held on a day stays known. */
@Injectable()
export class AgreeHandling {
  constructor(
    private readonly children: ChildStore,
    private readonly handling: HandlingStore,
  ) {}

  async execute(
    tx: Transaction,
    { childId, replaces, ...fields }: z.output<typeof agreeHandlingInput>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.lock(tx, childId);
    const { discipline } = fields;
    const old = replaces === null ? undefined : await this.handling.get(tx, replaces.lineId);
    if (old !== undefined && old.row.childId !== child.id) throw notFound();
    for (const each of [discipline, old?.row.discipline ?? discipline]) {
      tx.require('handling:edit', { onCareTeam, discipline: each });
    }
    const known = checkCode(tx.catalogue, 'DISCIPLINE', discipline);
    if (!known.ok) return known;
    if (old !== undefined && replaces !== null) {
      const ended = await this.handling.end(tx, old.row, replaces.version);
      if (!ended.ok) return ended;
    }
    const line = this.handling.begin(tx, fields);
    const agreed = addHandlingLine(await this.handling.open(tx, child.id), line);
    if (!agreed.ok) return agreed;
    await this.handling.add(tx, child.id, line, replaces?.lineId);
    return ok({ line: line.line, child: child.id });
  }
}
