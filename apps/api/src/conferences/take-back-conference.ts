import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { takeBackCaseConferenceInput } from './conference.inputs.ts';
import { ConferenceStore } from './conference.store.ts';

/** A conference that was recorded by mistake. It stays in the record; its tasks wait for nobody any more. */
@Injectable()
export class TakeBackConference {
  constructor(private readonly conferences: ConferenceStore) {}

  async execute(tx: Transaction, input: z.output<typeof takeBackCaseConferenceInput>): Promise<Outcome<Changed>> {
    const { row, onCareTeam } = await this.conferences.hold(tx, input.conferenceId);
    tx.require('conference:take-back', { onCareTeam, madeBy: row.recordedBy });
    const stale = movedOn(row, input.version);
    if (stale !== undefined) return stale;
    if (row.takenBackAt !== null) return refuse('CONFERENCE_TAKEN_BACK');
    const saved = await this.conferences.takeBack(tx, row, input.reason);
    if (!saved.ok) return saved;
    const { id, childId } = row;
    tx.record({ action: 'conference:take-back', type: 'CaseConference', id, version: saved.value, childId });
    return ok({ conference: id, child: childId });
  }
}
