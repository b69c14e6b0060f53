import { HOME_FITS, HOME_HINDRANCES, type HomeFit, type HomeHindrance, type LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { Guardian } from '../children/guardian.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { HomeActivity } from './home-activity.entity.ts';

/** What a household told of one activity in one week. Only ever added to. */
@Entity('home_weeks')
@Index('home_weeks_by_activity_v1', ['clinicId', 'itemId'])
@ForeignKey(() => HomeActivity, ['clinicId', 'itemId'], ['clinicId', 'id'], { name: 'home_weeks_activity_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'home_weeks_child_v1' })
@ForeignKey(() => Guardian, ['clinicId', 'guardianId'], ['clinicId', 'id'], { name: 'home_weeks_guardian_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'home_weeks_by_v1' })
@Check('home_weeks_fit_v1', oneOf('fit', HOME_FITS))
@Check('home_weeks_why_v1', oneOf('why', HOME_HINDRANCES))
@Check('home_weeks_confidence_v1', 'confidence BETWEEN 1 AND 5')
export class HomeWeek {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_weeks_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_weeks_pk_v1' })
  id: string;

  @Column('uuid')
  itemId: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  guardianId: string;

  @Column('date')
  weekOf: LocalDate;

  @Column('text')
  fit: HomeFit;

  @Column('text', { nullable: true })
  why: HomeHindrance | null;

  @Column('text')
  note: string;

  @Column('smallint', { nullable: true })
  confidence: number | null;

  /** Who wrote it down for them; null where the household told it on its own page. */
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;
}
