import { Injectable } from '@nestjs/common';
import { type Appointment, cancelAppointment, checkNotVisited, inScope, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { cancelAppointmentInput } from './appointment.inputs.ts';
import { AppointmentStore } from './appointment.store.ts';
import { BookingStore } from './booking.store.ts';
import { recordActs } from './record-acts.ts';

/** An appointment that does not take place, with who wished it and why; alone or with its series. */
@Injectable()
export class CancelAppointment {
  constructor(
    private readonly bookings: BookingStore,
    private readonly appointments: AppointmentStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof cancelAppointmentInput>): Promise<Outcome<Changed>> {
    const { appointmentId, version, scope, ...said } = input;
    const held = await this.appointments.holdSeries(tx, appointmentId, scope === 'THIS');
    const one = held.find(({ row }) => row.id === appointmentId);
    if (one === undefined) throw notFound();
    const onCareTeam = await this.bookings.isOnTeams(tx, one.appointment.children);
    tx.require('appointment:cancel', { onCareTeam });
    const stale = movedOn(one.row, version);
    if (stale !== undefined) return stale;
    const series = held.map(({ appointment }) => appointment);
    const cancelled: Appointment[] = [];
    for (const each of inScope(series, appointmentId, scope, { today: tx.today, timeZone: tx.caller.timeZone })) {
      const answer = cancelAppointment(each);
      if (!answer.ok) return answer;
      cancelled.push(answer.value);
    }
    const touched = held.filter(({ row }) => cancelled.some(({ id }) => id === row.id));
    const unvisited = checkNotVisited(touched.some(({ visited }) => visited));
    if (!unvisited.ok) return unvisited;
    await this.appointments.cancel(tx, touched, said);
    const before = new Map(touched.map(({ row }) => [row.id, row]));
    const settled = cancelled.map((appointment) => ({ appointment, clashes: [] }));
    const { by, reason } = said;
    recordActs(tx, 'appointment:cancel', settled, (id) => (before.get(id)?.version ?? 0) + 1, { scope, by, reason });
    return ok({ appointment: appointmentId });
  }
}
