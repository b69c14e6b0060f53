import {
  type Action,
  can,
  canRead,
  type Catalogue,
  familyMay,
  type FieldGroup,
  labelsOf,
  localDate,
  type LocalDate,
  type Refusal,
  refuse,
  rolesThatRead,
  sayRefusal,
  type Subject,
} from '@trellis/domain';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Caller } from '../access/caller.ts';
import { isFamily, type Principal, staffIdOf } from '../access/family-caller.ts';
import type { Entry } from '../audit/entry.ts';
import { insertEvents } from '../audit/insert-events.ts';
import { ApiError } from '../errors/api-error.ts';
import { OutboxEvent } from '../outbox/outbox-event.entity.ts';
import type { Deadline } from './deadline.ts';
import { newId } from './ids.ts';
import { callerSettings, SET_CALLER } from './set-caller.ts';

/** One fact that changed: audited, and told to the world, in the transaction of the change itself. */
export interface Change {
  readonly action: Action;
  /** GraphQL type and id of what changed. */
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly childId: string | null;
  /** Field names, states and codes that explain the act; never text that people wrote. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A transaction of whoever it is: a member of staff, or a guardian on the family page. */
export type AnyTransaction = Transaction<Principal>;

/** What a use case works in: the caller, the moment, and rows of the caller's clinic alone. */
export class Transaction<Who extends Principal = Caller> {
  private readonly changes: Change[] = [];
  readonly today: LocalDate;

  constructor(
    readonly caller: Who,
    readonly manager: EntityManager,
    readonly catalogue: Catalogue,
    readonly now: Date,
    readonly requestId: string,
  ) {
    this.today = localDate(now.toISOString(), caller.timeZone);
  }

  newId(): string {
    return newId(this.now);
  }

  record(change: Change): void {
    this.changes.push(change);
  }

  /** Whose record was changed by one of these acts. */
  childrenOf(acts: ReadonlySet<Action>): readonly string[] {
    const children = this.changes.flatMap(({ action, childId }) => (acts.has(action) ? (childId ?? []) : []));
    return [...new Set(children)];
  }

  /** Asks the policy; a refusal leaves as FORBIDDEN and names the roles that could. */
  require(action: Action, subject: Subject = {}): void {
    const caller: Principal = this.caller;
    if (isFamily(caller)) {
      if (!familyMay(action)) throw new ApiError('FORBIDDEN', 'Not on the family page.');
      return;
    }
    const answer = can({ ...caller, today: this.today }, action, subject);
    if (!answer.ok) throw this.forbidden(answer.refusal);
  }

  /** Whether the caller reads a group of facts of a child, on whose care team they are or not. */
  mayRead(group: FieldGroup, onCareTeam: boolean): boolean {
    const caller: Principal = this.caller;
    return !isFamily(caller) && canRead(caller, group, onCareTeam ? 'CARE_TEAM' : 'ANY');
  }

  /** Whether the clinical record of a child is the caller's to act on: staff by their role and team, a guardian of that child alone. */
  reachesRecord(childId: string, onCareTeam: boolean): boolean {
    const caller: Principal = this.caller;
    return isFamily(caller) ? caller.childId === childId : this.mayRead('CLINICAL', onCareTeam);
  }

  /** Who may not read a group of facts may not write over it; FORBIDDEN names the roles that could. */
  requireRead(group: FieldGroup, action: Action, onCareTeam: boolean): void {
    if (this.mayRead(group, onCareTeam)) return;
    const caller: Principal = this.caller;
    const role = isFamily(caller) ? null : caller.role;
    throw this.forbidden(refuse('ROLE_MAY_NOT', { action, role, allowedRoles: rolesThatRead(group) }).refusal);
  }

  private forbidden(refusal: Refusal): ApiError {
    const { language } = this.caller;
    return new ApiError('FORBIDDEN', sayRefusal(language, refusal, labelsOf(this.catalogue, language)), {
      rule: refusal.rule,
      ...refusal.data,
    });
  }

  /** The trail of every change, and of what its answer reads. */
  async writeTrail(reads: readonly Entry[]): Promise<void> {
    const done = this.changes.map(({ action, type, id, childId, details = {} }): Entry => ({
      action,
      outcome: 'DONE',
      subjectType: type,
      subjectId: id,
      childId,
      details,
    }));
    const entries = [...done, ...reads];
    if (entries.length > 0) {
      const { text, values } = insertEvents(this, entries);
      await this.manager.query(text, values);
    }
    if (this.changes.length === 0) return;
    const { clinicId } = this.caller;
    const staffId = staffIdOf(this.caller);
    await this.manager.insert(
      OutboxEvent,
      this.changes.map(({ action, type, id, version, childId }) => ({
        clinicId,
        id: this.newId(),
        type: action,
        subjectType: type,
        subjectId: id,
        subjectVersion: version,
        childId,
        staffId,
        createdAt: this.now,
        sentAt: null,
      })),
    );
  }
}

interface Opened<Who extends Principal> {
  readonly transaction: Transaction<Who>;
  readonly client: PoolClient;
}

/**
 * Runs `work` in one transaction as the caller. It commits when `work` says so, with the trail of every change; an
 * answer that is a refusal rolls back, so a refusal never changes the record. What is not done by the deadline rolls
 * back too.
 */
export async function inTransaction<Who extends Principal, T extends { readonly ok: boolean }>(
  dataSource: DataSource,
  deadline: Deadline,
  make: (manager: EntityManager) => Transaction<Who>,
  work: (opened: Opened<Who>) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await runner.startTransaction();
    const transaction = make(runner.manager);
    await client.query({ ...SET_CALLER, values: callerSettings(transaction, deadline) });
    const answer = await work({ transaction, client });
    if (!answer.ok) {
      await runner.rollbackTransaction();
      return answer;
    }
    await deadline.commit(() => runner.commitTransaction());
    return answer;
  } catch (error) {
    // What went wrong first is what is told; a connection that cannot even roll back is lost, and its work with it.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
