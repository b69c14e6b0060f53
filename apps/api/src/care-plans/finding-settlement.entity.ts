import {
  FINDING_CODES,
  FINDING_GRADES,
  FINDING_REASONS,
  type FindingCode,
  type FindingGrade,
  type FindingReason,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlan } from './care-plan.entity.ts';

/**
 * Somebody's answer to what the rules noticed between disciplines. It holds for the facts it was given on: when they
 * change, the finding is open again. Only ever added to.
 */
@Entity('finding_settlements')
@Index('finding_settlements_by_plan_v1', ['clinicId', 'planId'])
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'finding_settlements_plan_v1' })
@ForeignKey(() => Staff, ['clinicId', 'settledBy'], ['clinicId', 'id'], { name: 'finding_settlements_settled_by_v1' })
@Check('finding_settlements_rule_v1', oneOf('rule', FINDING_CODES))
@Check('finding_settlements_grade_v1', oneOf('grade', FINDING_GRADES))
@Check('finding_settlements_reason_v1', oneOf('reason', FINDING_REASONS))
@Check('finding_settlements_why_v1', 'reason IS NOT NULL OR note IS NOT NULL')
@Check(
  'finding_settlements_cleared_v1',
  "(cleared_by IS NULL) = (cleared_by_role IS NULL) AND (cleared_by IS NULL OR grade = 'STOP')",
)
export class FindingSettlement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_settlements_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_settlements_pk_v1' })
  id: string;

  @Column('uuid')
  planId: string;

  /** Which finding: the rule and the rows it is between. */
  @Column('text')
  findingKey: string;

  @Column('text')
  rule: FindingCode;

  /** What those rows said at the time. */
  @Column('text')
  facts: string;

  @Column('text')
  grade: FindingGrade;

  @Column('text', { nullable: true })
  reason: FindingReason | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** The role of whoever cleared a STOP in writing, such as ORTHOPAEDIC_SURGEON. */
  @Column('text', { nullable: true })
  clearedByRole: string | null;

  /** Their name. */
  @Column('text', { nullable: true })
  clearedBy: string | null;

  @Column('uuid')
  settledBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  settledAt: Date;
}
