import { Inject, Injectable } from '@nestjs/common';
import { type Catalogue, FAMILY_READS, localDate, weekAround } from '@trellis/domain';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import {
  FAMILY_PLAN,
  FAMILY_SHEETS,
  FAMILY_VERSIONS,
  FAMILY_WEEKS,
  type FamilyPlan,
  type FamilySheet,
  type FamilyVersion,
  type FamilyWeek,
  versionThatWaits,
} from '../care-plans/family-plan.read.ts';
import type { FamilyCaller } from '../platform/access/family-caller.ts';
import { AuditTrail } from '../platform/audit/audit-trail.ts';
import { Disclosed } from '../platform/audit/disclosed.ts';
import type { Author } from '../platform/audit/entry.ts';
import type { Deadline } from '../platform/database/deadline.ts';
import { inTransaction, Transaction } from '../platform/database/transaction.ts';
import { ApiError } from '../platform/errors/api-error.ts';
import { Relay } from '../platform/outbox/relay.ts';
import { ReadTransaction } from '../platform/read/read-transaction.ts';
import { CATALOGUE } from '../platform/read/reads.ts';

/** A request of a guardian: who, when, under which id, and until when it is worth working on. */
export interface Asking extends Author {
  readonly caller: FamilyCaller;
  readonly deadline: Deadline;
}

/** What the page tells of, as it was read in one snapshot. */
export interface HouseholdRead {
  readonly plan: FamilyPlan | null;
  readonly sheets: readonly FamilySheet[];
  readonly weeks: readonly FamilyWeek[];
  readonly waits: FamilyVersion | undefined;
}

/** Reads and writes for a guardian as for staff: one snapshot or one transaction, in the trail before the answer leaves. */
@Injectable()
export class FamilyDesk {
  constructor(
    private readonly pool: Pool,
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    private readonly relay: Relay,
    @Inject(CATALOGUE) readonly catalogue: Catalogue,
  ) {}

  /** The whole page: a statement a section, all of them about this child and this household. */
  read(asking: Asking): Promise<HouseholdRead> {
    const { clinicId, childId, guardianId, timeZone } = asking.caller;
    const today = localDate(asking.now.toISOString(), timeZone);
    const { first, last } = weekAround(today);
    return this.snapshot(asking, 'FamilyPage', async (reads) => {
      const [plan, sheets, weeks, versions] = await Promise.all([
        reads.run(FAMILY_PLAN, [clinicId, childId]),
        reads.run(FAMILY_SHEETS, [clinicId, childId, guardianId]),
        reads.run(FAMILY_WEEKS, [clinicId, childId, guardianId, first, last]),
        reads.run(FAMILY_VERSIONS, [clinicId, childId]),
      ]);
      return {
        plan: plan as FamilyPlan | null,
        sheets: sheets as readonly FamilySheet[],
        weeks: weeks as readonly FamilyWeek[],
        waits: versionThatWaits(versions as readonly FamilyVersion[], today),
      };
    });
  }

  /** The version that waits for a guardian's word, with everything its text is made of. */
  readWaiting(asking: Asking): Promise<FamilyVersion | undefined> {
    const { clinicId, childId, timeZone } = asking.caller;
    const today = localDate(asking.now.toISOString(), timeZone);
    return this.snapshot(asking, 'FamilySignPage', async (reads) => {
      const versions = await reads.run(FAMILY_VERSIONS, [clinicId, childId]);
      return versionThatWaits(versions as readonly FamilyVersion[], today);
    });
  }

  /** Runs a use case as the guardian. A refusal leaves the record as it was; a denial is in the trail. */
  async write<T extends { readonly ok: boolean }>(
    asking: Asking,
    useCase: (tx: Transaction<FamilyCaller>) => Promise<T>,
  ): Promise<T> {
    const { caller, now, requestId, deadline } = asking;
    const answer = await inTransaction(
      this.dataSource,
      deadline,
      (manager) => new Transaction(caller, manager, this.catalogue, now, requestId),
      async ({ transaction }) => {
        const outcome = await useCase(transaction);
        if (outcome.ok) await transaction.writeTrail([]);
        return outcome;
      },
    ).catch(async (error: unknown) => {
      await this.noteDenied(error, asking);
      throw error;
    });
    if (answer.ok) this.relay.nudge();
    return answer;
  }

  private async snapshot<T>(
    asking: Asking,
    operation: string,
    work: (reads: ReadTransaction) => Promise<T>,
  ): Promise<T> {
    const reads = new ReadTransaction(this.pool, asking, asking.deadline);
    const disclosed = new Disclosed();
    disclosed.note(asking.caller.childId, FAMILY_READS);
    const [read] = await Promise.allSettled([work(reads)]);
    await reads.end(read.status === 'fulfilled' ? disclosed.entries(operation) : []);
    if (read.status === 'rejected') throw read.reason;
    return read.value;
  }

  private async noteDenied(error: unknown, asking: Asking): Promise<void> {
    if (!(error instanceof ApiError) || (error.code !== 'NOT_FOUND' && error.code !== 'FORBIDDEN')) return;
    await this.audit.write(asking, {
      action: 'family-page:open',
      outcome: 'DENIED',
      subjectType: 'FamilyLink',
      subjectId: asking.caller.linkId,
      childId: asking.caller.childId,
      details: { code: error.code },
    });
  }
}
