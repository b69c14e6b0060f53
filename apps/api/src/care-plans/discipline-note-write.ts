import { Injectable } from '@nestjs/common';
import { disciplinesOf, ok, rowOfNote, writeNote } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { writeDisciplineNoteInput } from './discipline-note.inputs.ts';
import { DisciplineNoteStore, type SaidRow } from './discipline-note.store.ts';
import { type PlanInHand, PlanStore } from './plan.store.ts';

/** A note to another discipline of the plan. Said twice with one id, it was said once. */
@Injectable()
export class WriteDisciplineNote {
  constructor(
    private readonly plans: PlanStore,
    private readonly notes: DisciplineNoteStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof writeDisciplineNoteInput>): Promise<Outcome<Changed>> {
    const { id, versionId, about: of, aboutId, discipline: to, text, proposed: proposal } = input;
    const { plan, draft } = await this.plans.holdVersion(tx, versionId);
    tx.require('note:write', { onCareTeam: plan.onCareTeam });
    const { content, version } = draft.version;
    const { staffId: writtenBy, discipline: from } = tx.caller;
    const said: Omit<SaidRow, 'rowThen'> = {
      id,
      planId: plan.record.plan,
      childId: plan.childId,
      versionId: version,
      fromDiscipline: from ?? '',
      toDiscipline: to,
      goalId: of === 'GOAL' ? aboutId : null,
      strandId: of === 'STRAND' ? aboutId : null,
      itemId: of === 'HOME_ITEM' ? aboutId : null,
      text,
      proposal,
      writtenBy,
    };
    const answer = ok({ note: id, plan: plan.record.plan });
    const before = await this.notes.findSaid(tx, said);
    if (before !== undefined) return before.ok ? answer : before;
    const row = rowOfNote(content, { of, id: aboutId });
    if (row === undefined) throw notFound();
    const setting = { planState: plan.record.state, parties: partiesOf(plan), content, row };
    const written = writeNote(tx.catalogue, setting, { from, to, writtenBy, text, proposal });
    if (!written.ok) return written;
    await this.notes.add(tx, { ...said, rowThen: row });
    const details = { plan: plan.record.plan, from, to, about: of, field: proposal?.field ?? null };
    tx.record({ action: 'note:write', type: 'DisciplineNote', id, version: 1, childId: plan.childId, details });
    return answer;
  }
}

/** The disciplines at work on a plan: with a strand in its draft, or in force. */
function partiesOf({ record }: PlanInHand): readonly string[] {
  const living = record.versions.filter(({ state }) => state === 'DRAFT' || state === 'SENT' || state === 'IN_FORCE');
  return disciplinesOf({ strands: living.flatMap(({ content }) => content.strands) });
}
