import { Injectable } from '@nestjs/common';
import {
  type Appointment,
  type CancelledBy,
  type CancelReason,
  type Meeting,
  type PartStanding,
  type ResourceKind,
  takenBy,
} from '@trellis/domain';
import { In } from 'typeorm';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { sha256Of } from '../platform/hashing/sha256.ts';
import { AppointmentPart } from './appointment-part.entity.ts';
import { AppointmentRow } from './appointment.entity.ts';
import type { Settled } from './booking.store.ts';

/** An appointment in hand: its row, and what the rules ask of it. */
export interface HeldAppointment {
  readonly row: AppointmentRow;
  readonly appointment: Appointment;
  /** What became of it is on record, for one of its children at least. */
  readonly visited: boolean;
}

/** What was sent, and the reason why it is to be although something stands in the way. */
interface Said {
  readonly request: object;
  readonly override: { readonly reason: string } | null;
}

@Injectable()
export class AppointmentStore {
  /**
   * What was booked under this id, or under this id of a series: the first in time. `same` tells whether it was asked for by
   * the same words. Undefined where the id is new.
   */
  async sentBefore(
    tx: Transaction,
    id: string,
    request: object,
  ): Promise<{ readonly id: string; readonly same: boolean } | undefined> {
    const { clinicId } = tx.caller;
    const found = await tx.manager.findOne(AppointmentRow, {
      where: [
        { clinicId, id },
        { clinicId, seriesId: id },
      ],
      order: { startsAt: 'ASC' },
    });
    return found === null ? undefined : { id: found.id, same: found.requestHash === sha256Of(request) };
  }

  async add(
    tx: Transaction,
    settled: Settled,
    meeting: Meeting,
    { request, override, seriesId }: Said & { readonly seriesId: string | null },
  ): Promise<void> {
    const { clinicId, staffId } = tx.caller;
    const requestHash = sha256Of(request);
    const rows = settled.map(({ appointment, clashes }) => ({
      clinicId,
      id: appointment.id,
      kind: meeting.kind,
      state: 'BOOKED' as const,
      siteId: meeting.siteId,
      childId: meeting.kind === 'GROUP' ? null : (meeting.childIds[0] ?? null),
      startsAt: new Date(appointment.startsAt),
      endsAt: new Date(appointment.endsAt),
      travelBefore: meeting.travelBefore,
      travelAfter: meeting.travelAfter,
      address: meeting.address,
      link: meeting.link,
      emergencyAddress: meeting.emergencyAddress,
      loneWorkerNote: meeting.loneWorkerNote,
      seriesId,
      requestHash,
      bookedBy: staffId,
      bookedAt: tx.now,
      ...overriding(tx, clashes, override),
      version: 1,
    }));
    await tx.manager.insert(AppointmentRow, rows);
    await this.take(tx, settled);
  }

  /** The row and all of its series, locked in one order. NOT_FOUND where the clinic has no appointment of this id. */
  async holdSeries(tx: Transaction, id: string, isAlone: boolean): Promise<readonly HeldAppointment[]> {
    const { clinicId } = tx.caller;
    const found = isId(id) ? await tx.manager.findOneBy(AppointmentRow, { clinicId, id }) : null;
    if (found === null) throw notFound();
    const where = isAlone || found.seriesId === null ? { clinicId, id } : { clinicId, seriesId: found.seriesId };
    const rows = await tx.manager.find(AppointmentRow, {
      where,
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
    const parts = await tx.manager.findBy(AppointmentPart, {
      clinicId,
      appointmentId: In(rows.map((row) => row.id)),
    });
    const onRecord = await tx.manager.query<{ id: string }[]>(VISITED, [clinicId, rows.map((row) => row.id)]);
    const visited = new Set(onRecord.map((each) => each.id));
    return rows.map((row) => ({ row, appointment: appointmentFrom(row, parts), visited: visited.has(row.id) }));
  }

  /** Writes where they are now. The rows are held, so that nobody changed them since. */
  async move(
    tx: Transaction,
    held: readonly HeldAppointment[],
    settled: Settled,
    override: Said['override'],
  ): Promise<void> {
    const { clinicId } = tx.caller;
    await tx.manager.delete(AppointmentPart, { clinicId, appointmentId: In(held.map(({ row }) => row.id)) });
    for (const { appointment, clashes } of settled) {
      const before = held.find(({ row }) => row.id === appointment.id);
      if (before === undefined) throw new Error('An appointment is moved that is not held.');
      await tx.manager.update(
        AppointmentRow,
        { clinicId, id: appointment.id },
        {
          startsAt: new Date(appointment.startsAt),
          endsAt: new Date(appointment.endsAt),
          ...overriding(tx, clashes, override),
          version: before.row.version + 1,
        },
      );
    }
    await this.take(tx, settled);
  }

  async cancel(
    tx: Transaction,
    held: readonly HeldAppointment[],
    said: { readonly by: CancelledBy; readonly reason: CancelReason; readonly note: string },
  ): Promise<void> {
    const { clinicId, staffId } = tx.caller;
    for (const { row } of held) {
      await tx.manager.update(
        AppointmentRow,
        { clinicId, id: row.id },
        {
          state: 'CANCELLED',
          cancelledFor: said.by,
          cancelReason: said.reason,
          cancelNote: said.note,
          cancelledBy: staffId,
          cancelledAt: tx.now,
          version: row.version + 1,
        },
      );
    }
    const ofThem = { clinicId, appointmentId: In(held.map(({ row }) => row.id)) };
    await tx.manager.update(AppointmentPart, ofThem, { standing: 'RELEASED' });
  }

  private async take(tx: Transaction, settled: Settled): Promise<void> {
    const rows = settled.flatMap(({ appointment, clashes }) => {
      const overridden = new Set(clashes.flatMap((clash) => (clash.appointment === null ? [] : clash.subject)));
      return takenBy(appointment).map(({ resource: { kind, id }, startsAt, endsAt }) => {
        const standing: PartStanding = overridden.has(id) ? 'OVERRIDDEN' : 'HELD';
        return {
          clinicId: tx.caller.clinicId,
          id: tx.newId(),
          appointmentId: appointment.id,
          kind,
          takenId: id,
          ...referenceOf(kind, id),
          startsAt: new Date(startsAt),
          endsAt: new Date(endsAt),
          standing,
        };
      });
    });
    await tx.manager.insert(AppointmentPart, rows);
  }
}

/** $1 clinic, $2 appointments. */
const VISITED = `select distinct v.appointment_id as id from visits v
  where v.clinic_id = $1 and v.appointment_id = any($2) and v.moved_at is null`;

function referenceOf(kind: ResourceKind, id: string) {
  const none = { therapistId: null, childId: null, resourceId: null };
  switch (kind) {
    case 'THERAPIST':
      return { ...none, therapistId: id };
    case 'CHILD':
      return { ...none, childId: id };
    case 'ROOM':
    case 'EQUIPMENT':
      return { ...none, resourceId: id };
  }
}

/** What was overridden, why and by whom; nothing of it where nothing stands in the way. */
function overriding(tx: Transaction, clashes: Settled[number]['clashes'], override: Said['override']) {
  const overridden = [...new Set(clashes.map(({ code }) => code))];
  const isOverridden = overridden.length > 0;
  return {
    overridden,
    overrideReason: isOverridden ? (override?.reason ?? null) : null,
    overriddenBy: isOverridden ? tx.caller.staffId : null,
  };
}

function appointmentFrom(row: AppointmentRow, parts: readonly AppointmentPart[]): Appointment {
  const ofIt = (kind: ResourceKind): readonly string[] =>
    parts.filter((part) => part.appointmentId === row.id && part.kind === kind).map(({ takenId }) => takenId);
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    site: row.siteId,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    therapists: ofIt('THERAPIST'),
    children: ofIt('CHILD'),
    room: ofIt('ROOM')[0] ?? null,
    equipment: ofIt('EQUIPMENT'),
    travelBefore: row.travelBefore,
    travelAfter: row.travelAfter,
  };
}
