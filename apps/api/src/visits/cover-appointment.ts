import { Injectable } from '@nestjs/common';
import {
  type Appointment,
  checkNotVisited,
  coverAppointment,
  coverUntil,
  ok,
  refuse,
  type Result,
  wholeDay,
} from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { AppointmentStore, type HeldAppointment } from '../schedule/appointment.store.ts';
import { BookingStore, type Named } from '../schedule/booking.store.ts';
import { CoverStore } from './cover.store.ts';
import { TherapistStore } from './therapist.store.ts';
import type { coverAppointmentInput } from './visit.inputs.ts';

/**
 * "Cover today": somebody of the same discipline takes the part of a colleague who is away, in one appointment or in all that is still to come today. They have the record
 * of those children open until the day ends, as their care team has it.
 */
@Injectable()
export class CoverAppointment {
  constructor(
    private readonly appointments: AppointmentStore,
    private readonly bookings: BookingStore,
    private readonly therapists: TherapistStore,
    private readonly covers: CoverStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof coverAppointmentInput>): Promise<Outcome<Changed>> {
    const { appointmentId, forStaffId, staffId } = input;
    const [from, by] = await this.therapists.named(tx, [forStaffId, staffId]);
    if (from === undefined || by === undefined) throw notFound();
    tx.require('appointment:cover', { madeBy: staffId });
    const held = await this.hold(tx, input);
    const before = await this.covers.sentBefore(tx, input);
    if (before !== undefined) return before ? ok({ appointment: appointmentId }) : refuse('IDEMPOTENCY_MISMATCH');
    const { timeZone } = tx.caller;
    const covered: Appointment[] = [];
    for (const { appointment, visited } of held) {
      const unvisited = checkNotVisited(visited);
      if (!unvisited.ok) return unvisited;
      const answer = coverAppointment(appointment, { from, by, today: tx.today, timeZone });
      if (!answer.ok) return answer;
      covered.push(answer.value);
    }
    for (const site of new Set(covered.map((each) => each.site))) {
      const kept = await this.keep(
        tx,
        held,
        covered.filter((each) => each.site === site),
      );
      if (!kept.ok) return kept;
    }
    const until = coverUntil(tx.today, timeZone);
    await this.covers.add(tx, covered, input, until);
    for (const { row, appointment } of held) {
      for (const childId of appointment.children) {
        const details = { forStaffId, staffId, until, startsAt: appointment.startsAt };
        const version = row.version + 1;
        tx.record({ action: 'appointment:cover', type: 'Appointment', id: row.id, version, childId, details });
      }
    }
    return ok({ appointment: appointmentId });
  }

  /** Those of one site: its hours are what they are held against. */
  private async keep(
    tx: Transaction,
    held: readonly HeldAppointment[],
    covered: readonly Appointment[],
  ): Promise<Result<unknown>> {
    const names: Named['nameOf'][] = [];
    for (const { site: siteId, therapists, children: childIds, room: roomId, equipment } of covered) {
      const named = { siteId, therapistIds: therapists, childIds, roomId, equipmentIds: equipment };
      names.push((await this.bookings.named(tx, named)).nameOf);
    }
    const nameOf = (id: string) => names.map((name) => name(id)).find((name) => name !== undefined);
    const those = held.filter(({ row }) => covered.some(({ id }) => id === row.id));
    return this.bookings.keep(tx, covered, { override: null, nameOf }, (settled) =>
      this.appointments.move(tx, those, settled, null),
    );
  }

  /** The appointment, with all others of that colleague which are still to come today where the whole day is covered; locked in one order. */
  private async hold(
    tx: Transaction,
    { appointmentId, forStaffId, wholeDay: isWholeDay }: z.output<typeof coverAppointmentInput>,
  ): Promise<readonly HeldAppointment[]> {
    if (!isWholeDay) return this.appointments.holdSeries(tx, appointmentId, true);
    const { endsAt } = wholeDay(tx.today, tx.caller.timeZone);
    const others = await this.covers.stillToCome(tx, forStaffId, tx.now.toISOString(), endsAt);
    const held: HeldAppointment[] = [];
    for (const id of [...new Set([appointmentId, ...others])].toSorted()) {
      held.push(...(await this.appointments.holdSeries(tx, id, true)));
    }
    return held;
  }
}
