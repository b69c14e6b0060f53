import { FAMILY_LINK_ENDS, type FamilyLinkEnd } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Child } from './child.entity.ts';
import { Guardian } from './guardian.entity.ts';

/** A guardian's personal link to the family page: when it was made, until when, and what became of it. Its secret is not here. */
@Entity('family_links')
@Index('family_links_one_a_guardian_v1', ['clinicId', 'guardianId'], { unique: true, where: 'ended_at IS NULL' })
@Index('family_links_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'family_links_child_v1' })
@ForeignKey(() => Guardian, ['clinicId', 'guardianId'], ['clinicId', 'id'], { name: 'family_links_guardian_v1' })
@ForeignKey(() => Staff, ['clinicId', 'madeBy'], ['clinicId', 'id'], { name: 'family_links_made_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'endedBy'], ['clinicId', 'id'], { name: 'family_links_ended_by_v1' })
@Check('family_links_ended_for_v1', oneOf('ended_for', FAMILY_LINK_ENDS))
@Check('family_links_ended_v1', 'num_nulls(ended_at, ended_by, ended_for) IN (0, 3)')
export class FamilyLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'family_links_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'family_links_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  guardianId: string;

  @Column('uuid')
  madeBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  madeAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  expiresAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  lastOpenedAt: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('text', { nullable: true })
  endedFor: FamilyLinkEnd | null;

  @Column('integer')
  version: number;
}
