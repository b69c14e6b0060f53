import type { LocalDate } from '@trellis/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { CarePlan } from './care-plan.entity.ts';

/**
 * A planned re-look at the version in force, where its goals are rated. While it is open raters do not see each other's
 * levels; closing it ends that.
 */
@Entity('reviews')
@Index('reviews_one_open_v1', ['clinicId', 'planId'], { unique: true, where: 'closed_at IS NULL' })
@Index('reviews_by_version_v1', ['clinicId', 'versionId'])
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'reviews_plan_v1' })
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'reviews_version_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'reviews_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'openedBy'], ['clinicId', 'id'], { name: 'reviews_opened_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'closedBy'], ['clinicId', 'id'], { name: 'reviews_closed_by_v1' })
export class Review {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reviews_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reviews_pk_v1' })
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  versionId: string;

  @Column('uuid')
  childId: string;

  @Column('date')
  dueOn: LocalDate;

  @Column('date')
  heldOn: LocalDate;

  @Column('uuid')
  openedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  openedAt: Date;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('integer')
  version: number;
}
