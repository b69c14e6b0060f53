import { Injectable } from '@nestjs/common';
import {
  type Action,
  ok,
  refuse,
  type Result,
  type Visit,
  type VisitedAppointment,
  type VisitFacts,
  type VisitTherapist,
  visitTherapists,
} from '@trellis/domain';
import { ChildStore } from '../children/child.store.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { AppointmentStore } from '../schedule/appointment.store.ts';
import { TherapistStore } from './therapist.store.ts';
import type { KeptAct } from './visit-act.entity.ts';
import { VisitActStore } from './visit-act.store.ts';
import type { VisitRow } from './visit.entity.ts';
import { VisitStore } from './visit.store.ts';

/** What an act under way stands on. */
export interface Opened {
  readonly facts: VisitFacts;
  readonly row: VisitRow | null;
  /** Those of the appointment; of a visit already on record, its own. */
  readonly therapistIds: readonly string[];
  readonly onCareTeam: boolean;
}

/** Who treats, as it is said: left out where it is as it was. */
export interface SaidTherapists {
  readonly therapistIds: readonly string[];
  readonly primaryId: string | null;
}

interface Sent {
  /** Made by whoever sends it: what was done once under it is not done again. */
  readonly id: string;
}

/** What is the same in every act on a visit: who may, whether it was sent before, who treats, and how it is kept. */
@Injectable()
export class VisitWork {
  constructor(
    private readonly children: ChildStore,
    private readonly appointments: AppointmentStore,
    private readonly visits: VisitStore,
    private readonly acts: VisitActStore,
    private readonly therapists: TherapistStore,
  ) {}

  /**
   * A child and its appointment, with what is on record of it. The child is locked, so that of two who say something about it one is
   * first. NOT_FOUND for an appointment of others.
   */
  async ofChild(tx: Transaction, action: Action, childId: string, appointmentId: string | null): Promise<Opened> {
    const { child, onCareTeam } = await this.children.lock(tx, childId);
    const held = appointmentId === null ? undefined : await this.heldAppointment(tx, appointmentId, child.id);
    tx.require(action, { onCareTeam });
    const known = held === undefined ? null : await this.visits.ofAppointment(tx, held.appointment.id, child.id);
    return {
      facts: this.factsOf(tx, child.id, held?.appointment ?? null, known?.visit ?? null),
      row: known?.row ?? null,
      therapistIds: held?.therapistIds ?? [],
      onCareTeam,
    };
  }

  /** A visit on record, its child locked. NOT_FOUND where the clinic has none. */
  async ofVisit(
    tx: Transaction,
    action: Action,
    id: string,
  ): Promise<Opened & { readonly facts: { readonly visit: Visit }; readonly row: VisitRow }> {
    const { visitId, childId } = await this.visits.childOf(tx, id);
    const { onCareTeam } = await this.children.lock(tx, childId);
    tx.require(action, { onCareTeam });
    const { row, visit, appointment } = await this.visits.hold(tx, visitId);
    const facts = { ...this.factsOf(tx, childId, appointment, visit), visit };
    return { facts, row, therapistIds: visit.therapists.map(({ staff }) => staff), onCareTeam };
  }

  /** The answer to what was sent before; undefined where it is new. */
  async sentBefore(tx: Transaction, input: Sent): Promise<Result<Changed> | undefined> {
    const before = await this.acts.sentBefore(tx, input.id, input);
    if (before === undefined) return undefined;
    return before.same ? this.answer(tx, before.visitId) : refuse('IDEMPOTENCY_MISMATCH');
  }

  /** The answer to what was sent before, or the conflict with a visit that is no longer what the caller saw. */
  async sentOrStale(
    tx: Transaction,
    input: Sent & { readonly version: number },
    row: VisitRow,
  ): Promise<Outcome<Changed> | undefined> {
    return (await this.sentBefore(tx, input)) ?? movedOn(row, input.version);
  }

  /** Those who treat, as they are named; the caller is primary where nobody else is. */
  async who(
    tx: Transaction,
    { therapistIds, primaryId }: SaidTherapists,
    usual: readonly string[],
  ): Promise<Result<readonly VisitTherapist[]>> {
    const ids = therapistIds.length > 0 ? therapistIds : usual;
    const named = await this.therapists.named(tx, primaryId === null ? ids : [...ids, primaryId]);
    const people = named.slice(0, ids.length);
    if (people.some(({ active }) => !active) && therapistIds.length > 0) return refuse('STAFF_NOT_ACTIVE');
    const { staffId } = tx.caller;
    return visitTherapists(people, primaryId ?? (ids.includes(staffId) ? staffId : (ids[0] ?? null)));
  }

  /** Writes what became of a visit, with its act, its trail and its answer. */
  async keep(
    tx: Transaction,
    { facts, row }: Pick<Opened, 'facts' | 'row'>,
    visit: Visit,
    said: { readonly act: KeptAct; readonly action: Action; readonly happenedAt: string; readonly request: Sent },
  ): Promise<Result<Changed>> {
    const { act, action, happenedAt, request } = said;
    const id = row?.id ?? request.id;
    const startsAt = facts.appointment?.startsAt ?? happenedAt;
    if (!(await this.visits.keep(tx, visit, { id, before: row, startsAt }))) return refuse('IDEMPOTENCY_MISMATCH');
    if (!(await this.acts.keep(tx, { id: request.id, visitId: id, act, happenedAt }, request))) {
      return refuse('IDEMPOTENCY_MISMATCH');
    }
    this.record(tx, { action, id, version: (row?.version ?? 0) + 1, visit }, facts.visit);
    return this.answer(tx, id);
  }

  /** A line in the trail of the child: where the visit stands, when, who treated, and what of that was said before. */
  record(
    tx: Transaction,
    { action, id, version, visit }: { action: Action; id: string; version: number; visit: Visit },
    before: Visit | null = null,
  ): void {
    const details = { ...toldOf(visit), ...(before !== null && { before: toldOf(before) }) };
    tx.record({ action, type: 'Visit', id, version, childId: visit.child, details });
  }

  private async answer(tx: Transaction, visit: string): Promise<Result<Changed>> {
    const { childId } = await this.visits.childOf(tx, visit);
    return ok({ visit, child: childId });
  }

  private async heldAppointment(tx: Transaction, appointmentId: string, childId: string) {
    const [held] = await this.appointments.holdSeries(tx, appointmentId, true);
    if (held === undefined || !held.appointment.children.includes(childId)) throw notFound();
    const { id, state, startsAt, endsAt, therapists } = held.appointment;
    const appointment: VisitedAppointment = { id, state, startsAt, endsAt };
    return { appointment, therapistIds: therapists };
  }

  private factsOf(
    tx: Transaction,
    child: string,
    appointment: VisitedAppointment | null,
    visit: Visit | null,
  ): VisitFacts {
    return { now: tx.now.toISOString(), timeZone: tx.caller.timeZone, child, appointment, visit };
  }
}

function toldOf({ state, arrivedAt, startedAt, endedAt, late, nextStep, therapists }: Visit) {
  const staff = therapists.map((each) => each.staff);
  return { state, arrivedAt, startedAt, endedAt, late, nextStep, therapists: staff };
}
