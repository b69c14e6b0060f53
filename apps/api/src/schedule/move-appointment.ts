import { Injectable } from '@nestjs/common';
import { checkMeeting, checkNotVisited, isInClinic, moveSeries, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { moveAppointmentInput } from './appointment.inputs.ts';
import { AppointmentStore } from './appointment.store.ts';
import { BookingStore } from './booking.store.ts';
import { recordActs } from './record-acts.ts';

/** An appointment elsewhere: at another time, longer or shorter, with other therapists or in another room; alone or with its series. */
@Injectable()
export class MoveAppointment {
  constructor(
    private readonly bookings: BookingStore,
    private readonly appointments: AppointmentStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof moveAppointmentInput>): Promise<Outcome<Changed>> {
    const { appointmentId, version, startsAt, minutes, therapistIds, roomId, scope, override } = input;
    const held = await this.appointments.holdSeries(tx, appointmentId, scope === 'THIS');
    const one = held.find(({ row }) => row.id === appointmentId);
    if (one === undefined) throw notFound();
    const { kind, site: siteId, children: childIds, room: present } = one.appointment;
    const room = isInClinic(kind) ? (roomId ?? present) : null;
    const equipmentIds = one.appointment.equipment;
    const meeting = { kind, siteId, childIds, therapistIds, equipmentIds };
    const named = await this.bookings.named(tx, { ...meeting, roomId: room });
    tx.require('appointment:move', { onCareTeam: named.onCareTeam });
    if (override !== null) tx.require('appointment:override');
    const stale = movedOn(one.row, version);
    if (stale !== undefined) return stale;
    const met = checkMeeting(meeting, named.facts);
    if (!met.ok) return met;
    const to = { startsAt, minutes, therapists: therapistIds, room };
    const { today } = tx;
    const { timeZone } = tx.caller;
    const series = held.map(({ appointment }) => appointment);
    const moved = moveSeries(series, appointmentId, to, { scope, today, timeZone });
    if (!moved.ok) return moved;
    const touched = held.filter(({ row }) => moved.value.some(({ id }) => id === row.id));
    const unvisited = checkNotVisited(touched.some(({ visited }) => visited));
    if (!unvisited.ok) return unvisited;
    const kept = await this.bookings.keep(tx, moved.value, { override, nameOf: named.nameOf }, (settled) =>
      this.appointments.move(tx, touched, settled, override),
    );
    if (!kept.ok) return kept;
    const before = new Map(touched.map(({ row }) => [row.id, row]));
    recordActs(tx, 'appointment:move', kept.value, (id) => (before.get(id)?.version ?? 0) + 1, { scope });
    return ok({ appointment: appointmentId });
  }
}
