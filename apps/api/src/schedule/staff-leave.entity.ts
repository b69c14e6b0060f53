import { LEAVE_KINDS, type LeaveKind } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';

/** That somebody is away, and why. It is withdrawn, never changed or deleted. */
@Entity('staff_leaves')
@Index('staff_leaves_by_staff_v1', ['clinicId', 'staffId', 'endsAt'])
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'staff_leaves_staff_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'staff_leaves_recorded_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'withdrawnBy'], ['clinicId', 'id'], { name: 'staff_leaves_withdrawn_by_v1' })
@Check('staff_leaves_kind_v1', oneOf('kind', LEAVE_KINDS))
@Check('staff_leaves_order_v1', 'starts_at < ends_at')
@Check('staff_leaves_withdrawn_v1', '(withdrawn_by IS NULL) = (withdrawn_at IS NULL)')
export class StaffLeave {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_leaves_pk_v1' })
  clinicId: string;

  /** Made by the one who records it, so that sending it twice is recording it once. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_leaves_pk_v1' })
  id: string;

  @Column('uuid')
  staffId: string;

  @Column('text')
  kind: LeaveKind;

  @Column('timestamp with time zone', { precision: 3 })
  startsAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  endsAt: Date;

  @Column('text')
  note: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  withdrawnBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  withdrawnAt: Date | null;
}
