import { PRESENCE_PLACES, type PresencePlace } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Child } from './child.entity.ts';

/**
 * Somebody has a part of a child's record on the screen now. Seen again every few seconds; one that was not seen for
 * longer is left over from an instance that died, and counts for nothing. No part of the record.
 */
@Entity('presences')
@Index('presences_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'presences_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'presences_staff_v1' })
@Check('presences_place_v1', oneOf('place', PRESENCE_PLACES))
export class Presence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'presences_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'presences_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  staffId: string;

  @Column('text')
  place: PresencePlace;

  /** By the database's clock. */
  @Column('timestamp with time zone', { precision: 3 })
  seenAt: Date;
}
