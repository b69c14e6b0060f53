import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { AppointmentRow } from '../schedule/appointment.entity.ts';
import { Staff } from '../staff/staff.entity.ts';

/**
 * That somebody takes a colleague's part in an appointment of today. It opens the record of that child to them as the care team
 * has it, until it ends by itself.
 */
@Entity('covers')
@Index('covers_by_staff_v1', ['clinicId', 'staffId', 'childId', 'endsAt'])
@Index('covers_by_request_v1', ['clinicId', 'requestId'])
@Index('covers_of_appointment_v1', ['clinicId', 'appointmentId'])
@ForeignKey(() => AppointmentRow, ['clinicId', 'appointmentId'], ['clinicId', 'id'], { name: 'covers_appointment_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'covers_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'covers_staff_v1' })
@ForeignKey(() => Staff, ['clinicId', 'forStaffId'], ['clinicId', 'id'], { name: 'covers_for_staff_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'covers_recorded_by_v1' })
@Check('covers_order_v1', 'recorded_at < ends_at')
export class CoverRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'covers_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'covers_pk_v1' })
  id: string;

  /** Made by whoever asked for it; the same for all children and appointments of one act. */
  @Column('uuid')
  requestId: string;

  @Column('text')
  requestHash: string;

  @Column('uuid')
  appointmentId: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  forStaffId: string;

  /** The midnight of the clinic that ends the day. */
  @Column('timestamp with time zone', { precision: 3 })
  endsAt: Date;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;
}
