import { Injectable } from '@nestjs/common';
import { correctConference, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { correctCaseConferenceInput } from './conference.inputs.ts';
import { ConferenceStore, contentOf } from './conference.store.ts';

/** A conference put right by whoever recorded it, or by the lead. What it said before is kept beside it. */
@Injectable()
export class CorrectConference {
  constructor(private readonly conferences: ConferenceStore) {}

  async execute(tx: Transaction, input: z.output<typeof correctCaseConferenceInput>): Promise<Outcome<Changed>> {
    const { conferenceId, version, reason, ...said } = input;
    const { row, onCareTeam } = await this.conferences.hold(tx, conferenceId);
    tx.require('conference:correct', { onCareTeam, madeBy: row.recordedBy });
    const stale = movedOn(row, version);
    if (stale !== undefined) return stale;
    const { id, childId, planId } = row;
    const facts = await this.conferences.facts(tx, childId, planId, said);
    const before = { ...contentOf(row), takenBack: row.takenBackAt !== null };
    const corrected = correctConference(before, said, facts);
    if (!corrected.ok) return corrected;
    const saved = await this.conferences.correct(tx, row, corrected.value, reason);
    if (!saved.ok) return saved;
    tx.record({ action: 'conference:correct', type: 'CaseConference', id, version: saved.value, childId });
    return ok({ conference: id, child: childId });
  }
}
