import { PART_STANDINGS, type PartStanding, RESOURCE_KINDS, type ResourceKind } from '@trellis/domain';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { AppointmentRow } from './appointment.entity.ts';
import { SiteResource } from './site-resource.entity.ts';

/**
 * A therapist, child, room or piece of equipment that an appointment takes up, and from when to when. No two that are HELD
 * take one at the same time: the database refuses it, whoever asks.
 */
@Entity('appointment_parts')
@Unique('appointment_parts_once_v1', ['clinicId', 'appointmentId', 'takenId'])
@Index('appointment_parts_by_taken_v1', ['clinicId', 'takenId', 'endsAt'])
@ForeignKey(() => AppointmentRow, ['clinicId', 'appointmentId'], ['clinicId', 'id'], {
  name: 'appointment_parts_appointment_v1',
})
@ForeignKey(() => Staff, ['clinicId', 'therapistId'], ['clinicId', 'id'], { name: 'appointment_parts_therapist_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'appointment_parts_child_v1' })
@ForeignKey(() => SiteResource, ['clinicId', 'resourceId'], ['clinicId', 'id'], {
  name: 'appointment_parts_resource_v1',
})
@Check('appointment_parts_kind_v1', oneOf('kind', RESOURCE_KINDS))
@Check(
  'appointment_parts_taken_v1',
  `num_nonnulls(therapist_id, child_id, resource_id) = 1
      AND taken_id = CASE kind WHEN 'THERAPIST' THEN therapist_id WHEN 'CHILD' THEN child_id ELSE resource_id END`,
)
@Check('appointment_parts_order_v1', 'starts_at < ends_at')
@Check('appointment_parts_standing_v1', oneOf('standing', PART_STANDINGS))
@Exclusion(
  'appointment_parts_taken_once_v1',
  `USING gist (clinic_id WITH =, taken_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (standing = 'HELD')`,
)
export class AppointmentPart {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appointment_parts_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appointment_parts_pk_v1' })
  id: string;

  @Column('uuid')
  appointmentId: string;

  @Column('text')
  kind: ResourceKind;

  /** The one of the three below that is there: what the constraint compares. */
  @Column('uuid')
  takenId: string;

  @Column('uuid', { nullable: true })
  therapistId: string | null;

  @Column('uuid', { nullable: true })
  childId: string | null;

  @Column('uuid', { nullable: true })
  resourceId: string | null;

  /** With the way there and back, for who goes it. */
  @Column('timestamp with time zone', { precision: 3 })
  startsAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  endsAt: Date;

  @Column('text')
  standing: PartStanding;
}
