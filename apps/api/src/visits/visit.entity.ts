import { KEPT_VISIT_STATES, type KeptVisitState, NEXT_STEPS, type NextStep } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { AppointmentRow } from '../schedule/appointment.entity.ts';
import { Staff } from '../staff/staff.entity.ts';

/**
 * What became of an appointment for one of its children, or a visit without one. There is no row while a child is only expected.
 * It is put right or moved to another child, never deleted.
 */
@Entity('visits')
@Unique('visits_of_child_v1', ['clinicId', 'childId', 'id'])
@Index('visits_once_v1', ['clinicId', 'appointmentId', 'childId'], { unique: true, where: 'moved_at IS NULL' })
@Index('visits_by_child_v1', ['clinicId', 'childId', 'beginsAt', 'id'])
@Index('visits_moved_to_by_v1', ['clinicId', 'movedTo'], { where: 'moved_to IS NOT NULL' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'visits_child_v1' })
@ForeignKey(() => AppointmentRow, ['clinicId', 'appointmentId'], ['clinicId', 'id'], { name: 'visits_appointment_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'visits_recorded_by_v1' })
@ForeignKey(() => VisitRow, ['clinicId', 'movedTo'], ['clinicId', 'id'], { name: 'visits_moved_to_v1' })
@ForeignKey(() => Staff, ['clinicId', 'movedBy'], ['clinicId', 'id'], { name: 'visits_moved_by_v1' })
@Check('visits_state_v1', oneOf('state', KEPT_VISIT_STATES))
@Check('visits_next_step_v1', oneOf('next_step', NEXT_STEPS))
@Check('visits_not_brought_v1', "(state = 'NOT_BROUGHT') = (next_step IS NOT NULL)")
@Check('visits_started_v1', "(state IN ('IN_PROGRESS', 'DONE')) = (started_at IS NOT NULL)")
@Check('visits_ended_v1', "(state = 'DONE') = (ended_at IS NOT NULL)")
@Check('visits_order_v1', 'arrived_at <= started_at AND started_at <= ended_at')
@Check('visits_moved_v1', 'num_nonnulls(moved_to, moved_by, moved_at, move_reason) IN (0, 4)')
export class VisitRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visits_pk_v1' })
  clinicId: string;

  /** Made by whoever says first that the child is there, so that saying it twice is saying it once. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visits_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid', { nullable: true })
  appointmentId: string | null;

  @Column('text')
  state: KeptVisitState;

  /** When it began, or was to begin: what visits are put in order by. */
  @Column('timestamp with time zone', { precision: 3 })
  beginsAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  arrivedAt: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  startedAt: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  endedAt: Date | null;

  /** Something of it was written down long after it happened. */
  @Column('boolean')
  late: boolean;

  @Column('text', { nullable: true })
  nextStep: NextStep | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;

  /** The visit of the child that it truly was of. Here it counts nowhere from then on. */
  @Column('uuid', { nullable: true })
  movedTo: string | null;

  @Column('uuid', { nullable: true })
  movedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  movedAt: Date | null;

  @Column('text', { nullable: true })
  moveReason: string | null;

  @Column('integer')
  version: number;
}
