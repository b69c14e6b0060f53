import { Injectable } from '@nestjs/common';
import {
  type ConferenceContent,
  type ConferenceFacts,
  type ConferenceTask,
  type ConferenceWords,
  type EarlierTask,
  localDate,
  type TaskFacts,
  unknownInConference,
} from '@trellis/domain';
import { CareTeamStore } from '../children/care-team.store.ts';
import { ChildRowsStore } from '../children/child-rows.store.ts';
import { ChildStore } from '../children/child.store.ts';
import { isId } from '../platform/database/ids.ts';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { sha256Of } from '../platform/hashing/sha256.ts';
import { CaseConference } from './case-conference.entity.ts';
import { ConferenceChange } from './conference-change.entity.ts';
import { CONFERENCE_FACTS, PLAN_OF_CHILD } from './conference-facts.read.ts';
import { ConferenceTaskRow } from './conference-task.entity.ts';

/** A conference that nobody else changes until the transaction ends, with whether the caller is on the care team now. */
export interface ConferenceInHand {
  readonly row: CaseConference;
  readonly onCareTeam: boolean;
}

export interface TaskInHand extends ConferenceInHand {
  readonly taskRow: ConferenceTaskRow;
  readonly task: ConferenceTask;
}

@Injectable()
export class ConferenceStore {
  constructor(
    private readonly children: ChildStore,
    private readonly rows: ChildRowsStore,
    private readonly teams: CareTeamStore,
  ) {}

  /** Held by the lock of its child, under which the care team does not change either. */
  async hold(tx: Transaction, id: string): Promise<ConferenceInHand> {
    const { row, onCareTeam } = await this.rows.get(tx, CaseConference, id, 'CLINICAL');
    await this.children.lock(tx, row.childId);
    const held = await tx.manager.findOneByOrFail(CaseConference, { clinicId: tx.caller.clinicId, id: row.id });
    return { row: held, onCareTeam };
  }

  async holdTask(tx: Transaction, id: string): Promise<TaskInHand> {
    const { row } = await this.rows.get(tx, ConferenceTaskRow, id, 'CLINICAL');
    const held = await this.hold(tx, row.conferenceId);
    const taskRow = await tx.manager.findOneByOrFail(ConferenceTaskRow, { clinicId: tx.caller.clinicId, id: row.id });
    return { ...held, taskRow, task: taskOf(taskRow) };
  }

  async planOf(tx: Transaction, childId: string): Promise<string | null> {
    const [plan] = await tx.manager.query<{ id: string }[]>(PLAN_OF_CHILD, [tx.caller.clinicId, childId]);
    return plan?.id ?? null;
  }

  /** What is known of whom and what a conference names. NOT_FOUND where it names what is not of this child or clinic. */
  async facts(
    tx: Transaction,
    childId: string,
    planId: string | null,
    said: Pick<ConferenceWords, 'people' | 'decisions'>,
  ): Promise<ConferenceFacts> {
    const staff = said.people.flatMap((each) => (each.part === 'STAFF' && isId(each.id) ? [each.id] : []));
    const bound = [tx.caller.clinicId, childId, planId, staff];
    const [found] = await tx.manager.query<{ facts: ConferenceFacts }[]>(CONFERENCE_FACTS, bound);
    if (found === undefined) throw notFound();
    const facts = { ...found.facts, timeZone: tx.caller.timeZone, now: tx.now.toISOString() };
    if (unknownInConference(said, facts).length > 0) throw notFound();
    return facts;
  }

  /** What a task is given and passed on by. NOT_FOUND where nobody of the clinic is its owner. */
  async taskFacts(
    tx: Transaction,
    { childId, happenedAt, takenBackAt }: Pick<CaseConference, 'childId' | 'happenedAt' | 'takenBackAt'>,
    owners: readonly string[],
  ): Promise<TaskFacts> {
    for (const owner of owners) await this.teams.candidate(tx, owner);
    const team = await this.teams.team(tx, childId);
    return {
      heldOn: localDate(happenedAt.toISOString(), tx.caller.timeZone),
      takenBack: takenBackAt !== null,
      team: team.map(({ staffId }) => staffId),
    };
  }

  /** Whether this id has recorded the same before; undefined where it has recorded nothing yet. */
  async sentBefore(tx: Transaction, id: string, request: object): Promise<boolean | undefined> {
    const found = await tx.manager.findOneBy(CaseConference, { clinicId: tx.caller.clinicId, id });
    return found === null ? undefined : found.requestHash === sha256Of(request);
  }

  /** False when the id was taken a moment before. */
  add(
    tx: Transaction,
    row: Pick<CaseConference, 'id' | 'childId' | 'planId'>,
    content: ConferenceContent,
    request: object,
  ): Promise<boolean> {
    return insertIfAbsent(tx, CaseConference, {
      ...row,
      ...columnsOf(content),
      requestHash: sha256Of(request),
      recordedBy: tx.caller.staffId,
      recordedAt: tx.now,
      version: 1,
    });
  }

  /** The new content, with what it said before kept beside it. */
  async correct(
    tx: Transaction,
    row: CaseConference,
    content: ConferenceContent,
    reason: string,
  ): Promise<Outcome<number>> {
    const saved = await updateVersioned(tx, CaseConference, { id: row.id }, row.version, columnsOf(content));
    if (saved.ok) await this.keepBefore(tx, row, null, contentOf(row), reason);
    return saved;
  }

  takeBack(tx: Transaction, { id, version }: CaseConference, reason: string): Promise<Outcome<number>> {
    const { staffId } = tx.caller;
    const taken = { takenBackBy: staffId, takenBackAt: tx.now, takenBackReason: reason };
    return updateVersioned(tx, CaseConference, { id }, version, taken);
  }

  countTasks(tx: Transaction, conferenceId: string): Promise<number> {
    return tx.manager.countBy(ConferenceTaskRow, { clinicId: tx.caller.clinicId, conferenceId });
  }

  /** The task of an id that was given before; null where it is new. */
  findTask(tx: Transaction, id: string): Promise<ConferenceTaskRow | null> {
    return tx.manager.findOneBy(ConferenceTaskRow, { clinicId: tx.caller.clinicId, id });
  }

  async addTask(
    tx: Transaction,
    { id: conferenceId, childId }: Pick<CaseConference, 'id' | 'childId'>,
    id: string,
    { what, owner: ownerId, dueOn, state, reason }: ConferenceTask,
  ): Promise<boolean> {
    const said = { id, conferenceId, childId, what, ownerId, dueOn, state, reason };
    return insertIfAbsent(tx, ConferenceTaskRow, {
      ...said,
      recordedBy: tx.caller.staffId,
      recordedAt: tx.now,
      version: 1,
    });
  }

  /** The task as it is now, with what it said before kept beside it. */
  async setTask(tx: Transaction, held: TaskInHand, task: ConferenceTask): Promise<Outcome<number>> {
    const { row, taskRow } = held;
    const settled = task.state === 'OPEN' ? null : tx.caller.staffId;
    const saved = await updateVersioned(tx, ConferenceTaskRow, { id: taskRow.id }, taskRow.version, {
      ownerId: task.owner,
      dueOn: task.dueOn,
      state: task.state,
      reason: task.reason,
      settledBy: settled,
      settledAt: settled === null ? null : tx.now,
    });
    if (!saved.ok) return saved;
    const { name: ownerName } = await this.teams.candidate(tx, taskRow.ownerId);
    const { owner, dueOn, state, reason: said } = held.task;
    await this.keepBefore(tx, row, taskRow.id, { owner, ownerName, dueOn, state, said }, '');
    return saved;
  }

  private async keepBefore(
    tx: Transaction,
    { id: conferenceId, childId }: CaseConference,
    taskId: string | null,
    before: ConferenceContent | EarlierTask,
    reason: string,
  ): Promise<void> {
    await tx.manager.insert(ConferenceChange, {
      clinicId: tx.caller.clinicId,
      id: tx.newId(),
      conferenceId,
      taskId,
      childId,
      before: before as never,
      reason,
      changedBy: tx.caller.staffId,
      changedAt: tx.now,
    });
  }
}

export function contentOf({ happenedAt, people, talkedAbout, decisions }: CaseConference): ConferenceContent {
  return { happenedAt: happenedAt.toISOString(), people, talkedAbout, decisions };
}

function columnsOf({ happenedAt, people, talkedAbout, decisions }: ConferenceContent) {
  return { happenedAt: new Date(happenedAt), people, talkedAbout, decisions };
}

function taskOf({ what, ownerId: owner, dueOn, state, reason }: ConferenceTaskRow): ConferenceTask {
  return { what, owner, dueOn, state, reason };
}
