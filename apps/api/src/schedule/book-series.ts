import { Injectable } from '@nestjs/common';
import { checkMeeting, checkNotPast, ok, refuse, seriesOf } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { bookSeriesInput } from './appointment.inputs.ts';
import { AppointmentStore } from './appointment.store.ts';
import { BookingStore } from './booking.store.ts';
import { recordActs } from './record-acts.ts';

/** All dates of a series or none. Sent twice, it is booked once. */
@Injectable()
export class BookSeries {
  constructor(
    private readonly bookings: BookingStore,
    private readonly appointments: AppointmentStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof bookSeriesInput>): Promise<Outcome<Changed>> {
    const { id: seriesId, dates, override, ...meeting } = input;
    const { timeZone } = tx.caller;
    const { facts, onCareTeam, nameOf } = await this.bookings.named(tx, meeting);
    tx.require('appointment:book', { onCareTeam });
    if (override !== null) tx.require('appointment:override');
    const before = await this.appointments.sentBefore(tx, seriesId, input);
    if (before !== undefined) return before.same ? ok({ appointment: before.id }) : refuse('IDEMPOTENCY_MISMATCH');
    const met = checkMeeting(meeting, facts);
    if (!met.ok) return met;
    const wanted = seriesOf(meeting, dates, timeZone, () => tx.newId());
    for (const { startsAt } of wanted) {
      const future = checkNotPast(startsAt, tx.today, timeZone);
      if (!future.ok) return future;
    }
    const kept = await this.bookings.keep(tx, wanted, { override, nameOf }, (settled) =>
      this.appointments.add(tx, settled, meeting, { request: input, override, seriesId }),
    );
    if (!kept.ok) return kept;
    recordActs(tx, 'appointment:book', kept.value, () => 1);
    const first = kept.value
      .map(({ appointment }) => appointment)
      .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0];
    return ok({ appointment: first?.id ?? null });
  }
}
