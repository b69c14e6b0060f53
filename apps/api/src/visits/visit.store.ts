import type { Visit, VisitedAppointment } from '@trellis/domain';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { isId } from '../platform/database/ids.ts';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { AppointmentRow } from '../schedule/appointment.entity.ts';
import { VisitActRow } from './visit-act.entity.ts';
import { VisitTherapistRow } from './visit-therapist.entity.ts';
import { VisitRow } from './visit.entity.ts';

/** A visit in hand: its row, and what the rules ask of it. */
export interface HeldVisit {
  readonly row: VisitRow;
  readonly visit: Visit;
  readonly appointment: VisitedAppointment | null;
}

type Moved = Pick<VisitRow, 'movedTo' | 'movedBy' | 'movedAt' | 'moveReason'>;
const NOT_MOVED: Moved = { movedTo: null, movedBy: null, movedAt: null, moveReason: null };

@Injectable()
export class VisitStore {
  /**
   * The child a visit is of, by its id or that of an act on it: whoever says without a network that the child is there knows no other id.
   * NOT_FOUND where the clinic has none.
   */
  async childOf(tx: Transaction, id: string): Promise<{ readonly visitId: string; readonly childId: string }> {
    const { clinicId } = tx.caller;
    if (!isId(id)) throw notFound();
    const act = await tx.manager.findOneBy(VisitActRow, { clinicId, id });
    const visitId = act?.visitId ?? id;
    const row = await tx.manager.findOneBy(VisitRow, { clinicId, id: visitId });
    if (row === null) throw notFound();
    return { visitId, childId: row.childId };
  }

  /** The row, locked. NOT_FOUND where the clinic has none. */
  async hold(tx: Transaction, id: string): Promise<HeldVisit> {
    const { clinicId } = tx.caller;
    const row = await tx.manager.findOne(VisitRow, { where: { clinicId, id }, lock: { mode: 'for_no_key_update' } });
    if (row === null) throw notFound();
    const { appointmentId } = row;
    const appointment =
      appointmentId === null ? null : await tx.manager.findOneByOrFail(AppointmentRow, { clinicId, id: appointmentId });
    return {
      row,
      visit: await this.visitFrom(tx, row),
      appointment: appointment && {
        id: appointment.id,
        state: appointment.state,
        startsAt: appointment.startsAt.toISOString(),
        endsAt: appointment.endsAt.toISOString(),
      },
    };
  }

  /** What is on record of an appointment for one of its children, if anything. */
  async ofAppointment(
    tx: Transaction,
    appointmentId: string,
    childId: string,
  ): Promise<Pick<HeldVisit, 'row' | 'visit'> | null> {
    const { clinicId } = tx.caller;
    const row = await tx.manager.findOneBy(VisitRow, { clinicId, appointmentId, childId, movedAt: IsNull() });
    return row === null ? null : { row, visit: await this.visitFrom(tx, row) };
  }

  /** Adds the visit, or writes what became of it. False where another one has this id. `times` where it has none of its own. */
  async keep(
    tx: Transaction,
    visit: Visit,
    { id, before, startsAt }: { readonly id: string; readonly before: VisitRow | null; readonly startsAt: string },
  ): Promise<boolean> {
    const { clinicId, staffId } = tx.caller;
    const columns = { ...columnsOf(visit), beginsAt: new Date(visit.startedAt ?? visit.arrivedAt ?? startsAt) };
    if (before === null) {
      const row = { id, childId: visit.child, appointmentId: visit.appointment, ...columns, ...NOT_MOVED };
      const added = await insertIfAbsent(tx, VisitRow, { ...row, recordedBy: staffId, recordedAt: tx.now, version: 1 });
      if (!added) return false;
    } else {
      await tx.manager.update(VisitRow, { clinicId, id }, { ...columns, version: before.version + 1 });
      await tx.manager.delete(VisitTherapistRow, { clinicId, visitId: id });
    }
    const therapists = visit.therapists.map(({ staff, discipline, primary }) => ({
      clinicId,
      id: tx.newId(),
      visitId: id,
      staffId: staff,
      discipline,
      primary,
    }));
    await tx.manager.insert(VisitTherapistRow, therapists);
    return true;
  }

  /** Says at a visit that it was of another child, and which visit it is now. */
  async leave(tx: Transaction, row: VisitRow, movedTo: string, reason: string): Promise<void> {
    const moved: Moved = { movedTo, movedBy: tx.caller.staffId, movedAt: tx.now, moveReason: reason };
    const { clinicId, id } = row;
    await tx.manager.update(VisitRow, { clinicId, id }, { ...moved, version: row.version + 1 });
  }

  private async visitFrom(tx: Transaction, row: VisitRow): Promise<Visit> {
    const therapists = await tx.manager.find(VisitTherapistRow, {
      where: { clinicId: tx.caller.clinicId, visitId: row.id },
      order: { primary: 'DESC', id: 'ASC' },
    });
    return {
      child: row.childId,
      appointment: row.appointmentId,
      state: row.state,
      arrivedAt: row.arrivedAt?.toISOString() ?? null,
      startedAt: row.startedAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
      late: row.late,
      nextStep: row.nextStep,
      therapists: therapists.map(({ staffId, discipline, primary }) => ({ staff: staffId, discipline, primary })),
      ofAnotherChild: row.movedAt !== null,
    };
  }
}

const dateOf = (at: string | null): Date | null => (at === null ? null : new Date(at));

function columnsOf({ state, arrivedAt, startedAt, endedAt, late, nextStep }: Visit) {
  return {
    state,
    arrivedAt: dateOf(arrivedAt),
    startedAt: dateOf(startedAt),
    endedAt: dateOf(endedAt),
    late,
    nextStep,
  };
}
