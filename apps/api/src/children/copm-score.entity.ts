import { COPM_RATERS, type CopmRater, type LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Child } from './child.entity.ts';
import { Priority } from './priority.entity.ts';

/** How well something the family wants goes on a day, and how content they are. It is taken back, never changed or deleted. */
@Entity('copm_scores')
@Index('copm_scores_by_priority_v1', ['clinicId', 'priorityId', 'scoredOn'])
@Index('copm_scores_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'copm_scores_child_v1' })
@ForeignKey(() => Priority, ['clinicId', 'priorityId'], ['clinicId', 'id'], { name: 'copm_scores_priority_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'copm_scores_recorded_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'voidedBy'], ['clinicId', 'id'], { name: 'copm_scores_voided_by_v1' })
@Check('copm_scores_points_v1', 'performance BETWEEN 1 AND 10 AND satisfaction BETWEEN 1 AND 10')
@Check('copm_scores_rater_v1', oneOf('rater', COPM_RATERS))
@Check('copm_scores_void_v1', '(voided_at IS NULL) = (voided_by IS NULL)')
export class CopmScoreRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'copm_scores_pk_v1' })
  clinicId: string;

  /** Made by the one who records, so that sending it twice is recording it once. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'copm_scores_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  priorityId: string;

  @Column('smallint')
  performance: number;

  @Column('smallint')
  satisfaction: number;

  @Column('date')
  scoredOn: LocalDate;

  @Column('text')
  rater: CopmRater;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;
}
