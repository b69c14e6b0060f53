import { GMFCS_LEVELS, type GmfcsLevel, type LocalDate, RECALLS, type RecallKind } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Child } from './child.entity.ts';
import { OwnRecallRow } from './own-recall.entity.ts';

/** That something was looked at on a day, and what came out. It is taken back, never changed or deleted. */
@Entity('recall_checks')
@Index('recall_checks_by_child_v1', ['clinicId', 'childId', 'doneOn'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'recall_checks_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'recall_checks_recorded_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'voidedBy'], ['clinicId', 'id'], { name: 'recall_checks_voided_by_v1' })
@ForeignKey(() => OwnRecallRow, ['clinicId', 'ownId'], ['clinicId', 'id'], { name: 'recall_checks_own_v1' })
@Check('recall_checks_recall_v2', oneOf('recall', RECALLS))
@Check('recall_checks_level_v1', oneOf('level', GMFCS_LEVELS))
@Check('recall_checks_level_of_v1', "(recall = 'GMFCS_LEVEL') = (level IS NOT NULL)")
@Check('recall_checks_percent_v1', 'migration_percent BETWEEN 0 AND 100')
@Check(
  'recall_checks_xray_v1',
  "(recall = 'HIP_XRAY') = (steady IS NOT NULL) AND (recall = 'HIP_XRAY' OR migration_percent IS NULL)",
)
@Check('recall_checks_own_of_v1', "(recall = 'OWN') = (own_id IS NOT NULL) AND (recall = 'OWN') = (done IS NOT NULL)")
@Check(
  'recall_checks_again_v2',
  'CASE WHEN done IS FALSE THEN again_on IS NOT NULL AND again_on > done_on ELSE again_on IS NULL END',
)
@Check('recall_checks_void_v1', '(voided_at IS NULL) = (voided_by IS NULL)')
export class RecallCheckRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recall_checks_pk_v1' })
  clinicId: string;

  /** Made by the one who records, so that sending it twice is recording it once. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recall_checks_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  recall: RecallKind;

  @Column('date')
  doneOn: LocalDate;

  @Column('text', { nullable: true })
  level: GmfcsLevel | null;

  @Column('smallint', { nullable: true })
  migrationPercent: number | null;

  @Column('boolean', { nullable: true })
  steady: boolean | null;

  @Column('uuid', { nullable: true })
  ownId: string | null;

  /** Of the clinic's own: whether it was done on that day. */
  @Column('boolean', { nullable: true })
  done: boolean | null;

  /** Of the clinic's own: when it is asked for again, where it was not done. */
  @Column('date', { nullable: true })
  againOn: LocalDate | null;

  @Column('text')
  note: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;
}
