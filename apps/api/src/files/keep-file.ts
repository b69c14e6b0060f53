import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Catalogue,
  keepFile,
  ok,
  refuse,
  type Result,
  type SaidOfFile,
  sniffKind,
  SNIFFED_BYTES,
} from '@trellis/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ChildStore } from '../children/child.store.ts';
import type { Caller } from '../platform/access/caller.ts';
import { AuditTrail } from '../platform/audit/audit-trail.ts';
import type { Author } from '../platform/audit/entry.ts';
import { Deadline } from '../platform/database/deadline.ts';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import { inTransaction, Transaction } from '../platform/database/transaction.ts';
import { ApiError } from '../platform/errors/api-error.ts';
import { sha256Of } from '../platform/hashing/sha256.ts';
import { Relay } from '../platform/outbox/relay.ts';
import { CATALOGUE } from '../platform/read/reads.ts';
import { ChildFile } from './child-file.entity.ts';
import { FileRows } from './file.rows.ts';
import { FileVault, type Laid } from './file-vault.ts';
import { prepare, type Prepared } from './picture.ts';

interface StaffAuthor extends Author {
  readonly caller: Caller;
}

interface Sent {
  readonly id: string;
  readonly said: SaidOfFile;
}

/**
 * Puts a file into the record of a child. Whether the caller may is asked before the bytes are read, so that nobody makes
 * us take in what we would refuse, and again in the transaction that keeps it. What was laid for nothing is dropped.
 */
@Injectable()
export class KeepFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly children: ChildStore,
    private readonly rows: FileRows,
    private readonly vault: FileVault,
    private readonly audit: AuditTrail,
    private readonly relay: Relay,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** FORBIDDEN for a role that keeps no files; NOT_FOUND for a child that is not there or not the caller's. */
  async admit(author: StaffAuthor, { said }: Sent): Promise<void> {
    await this.write(author, said, async (tx) => {
      const { onCareTeam } = await this.children.get(tx, said.childId);
      this.require(tx, onCareTeam);
      return ok(true);
    });
  }

  async execute(author: StaffAuthor, sent: Sent, bytes: Buffer): Promise<Result<true>> {
    const { id, said } = sent;
    const kind = sniffKind(bytes);
    const prepared = kind === undefined ? ok<Prepared>({ bytes, thumb: null }) : await prepare(kind, bytes);
    if (!prepared.ok) return prepared;
    // What no kind was found for is refused by the rule, with all else it knows.
    const laid = kind && (await this.vault.lay({ clinicId: author.caller.clinicId, id }, prepared.value));
    let isKept = false;
    try {
      const answer = await this.write(author, said, async (tx) => {
        const outcome = await this.keep(tx, sent, { bytes, prepared: prepared.value, laid });
        if (outcome.ok) isKept = outcome.value;
        return outcome;
      });
      if (answer.ok) this.relay.nudge();
      else isKept = false;
      return answer.ok ? ok(true) : answer;
    } catch (error) {
      // A commit of which nothing was heard may have been made: then the bytes stay.
      isKept &&= error instanceof ApiError && error.details['outcome'] === 'UNKNOWN';
      throw error;
    } finally {
      if (laid && !isKept) await this.vault.drop(laid.storedAs);
    }
  }

  /** Whether these very bytes were laid for it: false where it had been kept before. */
  private async keep(
    tx: Transaction,
    { id, said }: Sent,
    { bytes, prepared, laid }: { bytes: Buffer; prepared: Prepared; laid: Laid | undefined },
  ): Promise<Result<boolean>> {
    const { child, onCareTeam } = await this.children.lock(tx, said.childId);
    this.require(tx, onCareTeam);
    const requestHash = sha256Of({ ...said, bytes: hexOf(bytes) });
    const before = await this.rows.find(tx, id);
    if (before !== null) return before.requestHash === requestHash ? ok(false) : refuse('IDEMPOTENCY_MISMATCH');
    const { agreementId, caption, purpose } = said;
    const guardian = await this.rows.guardian(tx, child.id, said.consent?.guardianId);
    const agreedBy = await this.rows.agreedBy(tx, child.id, agreementId);
    const kept = keepFile(said, {
      head: bytes.subarray(0, SNIFFED_BYTES),
      byteSize: bytes.length,
      today: tx.today,
      guardian,
      agreedBy,
      pages: await this.rows.pages(tx, agreementId),
    });
    if (!kept.ok) return kept;
    const { kind, consent } = kept.value;
    const added = await insertIfAbsent(tx, ChildFile, {
      id,
      childId: child.id,
      agreementId,
      purpose,
      kind,
      caption,
      byteSize: prepared.bytes.length,
      sha256: hexOf(prepared.bytes),
      consentBy: consent?.guardianId ?? null,
      consentOn: consent?.givenOn ?? null,
      ...laid,
      requestHash,
      keptBy: tx.caller.staffId,
      keptAt: tx.now,
      version: 1,
    });
    if (!added) return refuse('IDEMPOTENCY_MISMATCH');
    const details = { purpose, kind, agreement: agreementId, consentBy: consent?.guardianId ?? null };
    tx.record({ action: 'file:keep', type: 'ChildFile', id, version: 1, childId: child.id, details });
    return ok(true);
  }

  /** Another's child is not there for a therapist; a role that keeps none of anybody is told so. */
  private require(tx: Transaction, onCareTeam: boolean): void {
    tx.require('file:keep', { onCareTeam: true });
    tx.requireRead('CLINICAL', 'file:keep', true);
    if (!tx.mayRead('CLINICAL', onCareTeam)) throw new ApiError('NOT_FOUND', 'There is nothing here that you may see.');
    tx.require('file:keep', { onCareTeam });
  }

  private async write<T>(
    author: StaffAuthor,
    { childId }: SaidOfFile,
    work: (tx: Transaction) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const { caller, now, requestId } = author;
    const make = (manager: EntityManager): Transaction =>
      new Transaction(caller, manager, this.catalogue, now, requestId);
    return inTransaction(this.dataSource, new Deadline(), make, async ({ transaction }) => {
      const outcome = await work(transaction);
      if (outcome.ok) await transaction.writeTrail([]);
      return outcome;
    }).catch(async (error: unknown) => {
      await this.noteDenied(error, author, childId);
      throw error;
    });
  }

  private async noteDenied(error: unknown, author: StaffAuthor, childId: string): Promise<void> {
    if (!(error instanceof ApiError) || (error.code !== 'FORBIDDEN' && error.code !== 'NOT_FOUND')) return;
    await this.audit.write(author, {
      action: 'file:keep',
      outcome: 'DENIED',
      subjectType: 'Operation',
      subjectId: null,
      childId: null,
      details: { operation: 'KeepFile', code: error.code, ids: { childId: childId.slice(0, 36) } },
    });
  }
}

function hexOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
