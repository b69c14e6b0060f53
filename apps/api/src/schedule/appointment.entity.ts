import {
  APPOINTMENT_KINDS,
  APPOINTMENT_STATES,
  type AppointmentKind,
  type AppointmentState,
  CANCEL_REASONS,
  CANCELLED_BY,
  type CancelledBy,
  type CancelReason,
  CLASH_CODES,
  type ClashCode,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { Site } from '../clinics/site.entity.ts';
import { allOf, oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';

/** That people are to meet at a time. Whom and what it takes up is beside it. It is moved or cancelled, never deleted. */
@Entity('appointments')
@Index('appointments_by_site_v1', ['clinicId', 'siteId', 'startsAt'])
@Index('appointments_by_child_v1', ['clinicId', 'childId', 'startsAt'])
@Index('appointments_of_series_v1', ['clinicId', 'seriesId'], { where: 'series_id IS NOT NULL' })
@Index('appointments_by_override_v1', ['clinicId', 'startsAt'], { where: 'cardinality(overridden) > 0' })
@ForeignKey(() => Site, ['clinicId', 'siteId'], ['clinicId', 'id'], { name: 'appointments_site_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'appointments_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'bookedBy'], ['clinicId', 'id'], { name: 'appointments_booked_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'overriddenBy'], ['clinicId', 'id'], { name: 'appointments_overridden_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'cancelledBy'], ['clinicId', 'id'], { name: 'appointments_cancelled_by_v1' })
@Check('appointments_kind_v1', oneOf('kind', APPOINTMENT_KINDS))
@Check('appointments_state_v1', oneOf('state', APPOINTMENT_STATES))
@Check('appointments_order_v1', 'starts_at < ends_at')
@Check('appointments_of_child_v1', "(kind = 'GROUP') = (child_id IS NULL)")
@Check('appointments_travel_v1', 'travel_before >= 0 AND travel_after >= 0')
@Check('appointments_overridden_v1', allOf('overridden', CLASH_CODES))
@Check(
  'appointments_override_v1',
  'num_nonnulls(override_reason, overridden_by) = CASE WHEN cardinality(overridden) = 0 THEN 0 ELSE 2 END',
)
@Check('appointments_cancelled_for_v1', oneOf('cancelled_for', CANCELLED_BY))
@Check('appointments_cancel_reason_v1', oneOf('cancel_reason', CANCEL_REASONS))
@Check(
  'appointments_cancelled_v1',
  "num_nonnulls(cancelled_for, cancel_reason, cancel_note, cancelled_by, cancelled_at) = CASE state WHEN 'CANCELLED' THEN 5 ELSE 0 END",
)
export class AppointmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appointments_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appointments_pk_v1' })
  id: string;

  @Column('text')
  kind: AppointmentKind;

  @Column('text')
  state: AppointmentState;

  @Column('uuid')
  siteId: string;

  /** Null for a group, whose children are among its parts. */
  @Column('uuid', { nullable: true })
  childId: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  startsAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  endsAt: Date;

  @Column('smallint')
  travelBefore: number;

  @Column('smallint')
  travelAfter: number;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  link: string | null;

  @Column('text', { nullable: true })
  emergencyAddress: string | null;

  /** What a colleague who goes to a home alone should know. */
  @Column('text', { nullable: true })
  loneWorkerNote: string | null;

  /** The same for all that were booked in one go. */
  @Column('uuid', { nullable: true })
  seriesId: string | null;

  /** Of what was first sent under this id, or that of its series. */
  @Column('text')
  requestHash: string;

  @Column('uuid')
  bookedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  bookedAt: Date;

  /** What stood in its way when somebody said that it is to be all the same. */
  @Column('text', { array: true })
  overridden: ClashCode[];

  @Column('text', { nullable: true })
  overrideReason: string | null;

  @Column('uuid', { nullable: true })
  overriddenBy: string | null;

  /** Whose wish it was. */
  @Column('text', { nullable: true })
  cancelledFor: CancelledBy | null;

  @Column('text', { nullable: true })
  cancelReason: CancelReason | null;

  @Column('text', { nullable: true })
  cancelNote: string | null;

  @Column('uuid', { nullable: true })
  cancelledBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  cancelledAt: Date | null;

  @Column('integer')
  version: number;
}
