import {
  FINDING_CODES,
  FINDING_ENDS,
  FINDING_GRADES,
  type FindingCode,
  type FindingEnd,
  type FindingGrade,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';

/**
 * A finding that was raised in a draft, and how it ended there. The finding itself is never stored; this is for counting
 * how its rule is used, and says nothing of what was found.
 */
@Entity('finding_sightings')
@Index('finding_sightings_by_time_v1', ['clinicId', 'raisedAt'])
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], {
  name: 'finding_sightings_version_v1',
})
@Check('finding_sightings_rule_v1', oneOf('rule', FINDING_CODES))
@Check('finding_sightings_grade_v1', oneOf('grade', FINDING_GRADES))
@Check('finding_sightings_end_v1', oneOf('ended_how', FINDING_ENDS))
@Check('finding_sightings_ended_v1', '(ended_at IS NULL) = (ended_how IS NULL)')
export class FindingSighting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_sightings_pk_v1' })
  clinicId: string;

  /** The draft. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_sightings_pk_v1' })
  versionId: string;

  /** Which finding: the rule and the rows it is between. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'finding_sightings_pk_v1' })
  findingKey: string;

  @Column('text')
  rule: FindingCode;

  /** The edition of the rule that found it last. */
  @Column('smallint')
  ruleVersion: number;

  @Column('text')
  grade: FindingGrade;

  @Column('timestamp with time zone', { precision: 3 })
  raisedAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endedHow: FindingEnd | null;
}
