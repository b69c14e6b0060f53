import type { Dose, MeasureDefinition, MeasureValue, PlannedActivity } from '@trellis/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff/staff.entity.ts';
import { GoalContent } from './goal-content.entity.ts';
import { Strand } from './strand.entity.ts';

/**
 * What one discipline does towards a goal, as one version of the plan says it: one therapist, one measure with start
 * and target, the work and its dose. It has no scale, and goes with its goal when that is taken out of a draft. The
 * database lets it change only while its version is a draft.
 */
@Entity('strand_contents')
@Index('strand_contents_by_strand_v1', ['clinicId', 'strandId'])
@Index('strand_contents_by_goal_content_v1', ['clinicId', 'versionId', 'goalId'])
@ForeignKey(() => GoalContent, ['clinicId', 'versionId', 'goalId'], ['clinicId', 'versionId', 'goalId'], {
  name: 'strand_contents_goal_content_v1',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Strand, ['clinicId', 'strandId'], ['clinicId', 'id'], { name: 'strand_contents_strand_v1' })
@ForeignKey(() => Staff, ['clinicId', 'therapistId'], ['clinicId', 'id'], { name: 'strand_contents_therapist_v1' })
export class StrandContent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'strand_contents_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'strand_contents_pk_v1' })
  versionId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'strand_contents_pk_v1' })
  strandId: string;

  @Column('uuid')
  goalId: string;

  /** Its place under the goal, which no signature covers. */
  @Column('smallint')
  position: number;

  /** Null in a draft that has not named anybody yet. */
  @Column('uuid', { nullable: true })
  therapistId: string | null;

  /** In a line. */
  @Column('text')
  what: string;

  @Column('jsonb', { nullable: true })
  measure: MeasureDefinition | null;

  @Column('jsonb', { nullable: true })
  start: MeasureValue | null;

  @Column('jsonb', { nullable: true })
  target: MeasureValue | null;

  @Column('jsonb')
  techniques: readonly PlannedActivity[];

  @Column('jsonb', { nullable: true })
  dose: Dose | null;

  /** Of any discipline: the usual home of a focus area is no fence. */
  @Column('text', { array: true })
  focusAreas: string[];

  @Column('integer')
  version: number;
}
