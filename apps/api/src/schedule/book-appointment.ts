import { Injectable } from '@nestjs/common';
import { appointmentOf, checkMeeting, checkNotPast, ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { bookAppointmentInput } from './appointment.inputs.ts';
import { AppointmentStore } from './appointment.store.ts';
import { BookingStore } from './booking.store.ts';
import { recordActs } from './record-acts.ts';

/** One appointment, at a time at which everybody and everything is free. Sent twice, it is booked once. */
@Injectable()
export class BookAppointment {
  constructor(
    private readonly bookings: BookingStore,
    private readonly appointments: AppointmentStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof bookAppointmentInput>): Promise<Outcome<Changed>> {
    const { id, startsAt, override, ...meeting } = input;
    const { facts, onCareTeam, nameOf } = await this.bookings.named(tx, meeting);
    tx.require('appointment:book', { onCareTeam });
    if (override !== null) tx.require('appointment:override');
    const before = await this.appointments.sentBefore(tx, id, input);
    if (before !== undefined) return before.same ? ok({ appointment: before.id }) : refuse('IDEMPOTENCY_MISMATCH');
    const met = checkMeeting(meeting, facts);
    if (!met.ok) return met;
    const wanted = appointmentOf(id, meeting, startsAt);
    const future = checkNotPast(wanted.startsAt, tx.today, tx.caller.timeZone);
    if (!future.ok) return future;
    const kept = await this.bookings.keep(tx, [wanted], { override, nameOf }, (settled) =>
      this.appointments.add(tx, settled, meeting, { request: input, override, seriesId: null }),
    );
    if (!kept.ok) return kept;
    recordActs(tx, 'appointment:book', kept.value, () => 1);
    return ok({ appointment: id });
  }
}
