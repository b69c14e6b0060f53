import {
  OBSERVATION_REMARKS,
  SEEN_BY,
  VOID_REASONS,
  type Level,
  type MeasureValue,
  type ObservationRemark,
  type SeenBy,
  type VoidReason,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { allOf, oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { VisitRow } from '../visits/visit.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { Goal } from './goal.entity.ts';
import { Strand } from './strand.entity.ts';

/**
 * What was seen on a day, in a setting: a level of the goal, or a strand's measure, never both. It sets nothing by
 * itself. It is voided, never changed or deleted.
 */
@Entity('observations')
@Index('observations_by_goal_v1', ['clinicId', 'goalId', 'happenedAt', 'id'])
@Index('observations_by_strand_v1', ['clinicId', 'strandId', 'happenedAt', 'id'])
@Index('observations_by_child_v1', ['clinicId', 'childId', 'happenedAt', 'id'])
@Index('observations_by_visit_v1', ['clinicId', 'visitId'], { where: 'visit_id IS NOT NULL' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'observations_child_v1' })
@ForeignKey(() => Goal, ['clinicId', 'goalId'], ['clinicId', 'id'], { name: 'observations_goal_v1' })
@ForeignKey(() => Strand, ['clinicId', 'strandId'], ['clinicId', 'id'], { name: 'observations_strand_v1' })
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'observations_version_v1' })
@ForeignKey(() => VisitRow, ['clinicId', 'childId', 'visitId'], ['clinicId', 'childId', 'id'], {
  name: 'observations_visit_v1',
})
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'observations_recorded_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'voidedBy'], ['clinicId', 'id'], { name: 'observations_voided_by_v1' })
@ForeignKey(() => CatalogueCode, ['settingKind', 'setting'], ['kind', 'code'], { name: 'observations_setting_v1' })
@Check('observations_kind_v1', "setting_kind = 'SETTING'")
@Check('observations_level_or_measure_v1', '(level IS NULL) <> (measure IS NULL)')
@Check('observations_measure_of_strand_v1', '(measure IS NULL) = (strand_id IS NULL)')
@Check('observations_level_v1', 'level BETWEEN -2 AND 2')
@Check('observations_remarks_v1', allOf('remarks', OBSERVATION_REMARKS))
@Check('observations_seen_by_v1', oneOf('seen_by', SEEN_BY))
@Check(
  'observations_void_v1',
  '(voided_at IS NULL) = (voided_by IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL)',
)
@Check('observations_void_reason_v1', oneOf('void_reason', VOID_REASONS))
export class Observation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'observations_pk_v1' })
  clinicId: string;

  /** Made by the one who records, so that sending it twice is recording it once. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'observations_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  goalId: string;

  @Column('uuid', { nullable: true })
  strandId: string | null;

  /** The version that was in force. */
  @Column('uuid')
  versionId: string;

  /** The edition whose words were on the screen. */
  @Column('smallint')
  scaleEdition: number;

  @Column('smallint', { nullable: true })
  level: Level | null;

  @Column('jsonb', { nullable: true })
  measure: MeasureValue | null;

  @Column('text', { default: 'SETTING' })
  settingKind: 'SETTING';

  @Column('text')
  setting: string;

  @Column('text')
  seenBy: SeenBy;

  /** What made the day unlike others; more than one may hold. */
  @Column('text', { array: true })
  remarks: ObservationRemark[];

  /** '' where nothing was written. */
  @Column('text')
  note: string;

  @Column('timestamp with time zone', { precision: 3 })
  happenedAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;

  /** The visit of this child in which it was seen, if any. */
  @Column('uuid', { nullable: true })
  visitId: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: VoidReason | null;
}
