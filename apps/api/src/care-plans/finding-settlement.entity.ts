import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlan } from './care-plan.entity.ts';

export const FINDING_GRADES = ['STOP', 'ASK', 'NOTE'] as const;
export type FindingGrade = (typeof FINDING_GRADES)[number];

export const SETTLE_REASONS = ['AGREED_BETWEEN_US', 'DONE_ON_PURPOSE', 'FAMILY_CHOICE', 'WILL_CHANGE_LATER'] as const;
export type SettleReason = (typeof SETTLE_REASONS)[number];

/**
 * Somebody's answer to what the rules noticed between disciplines. It holds for the facts it was given on: when they
 * change, the finding is open again. Only ever added to.
 */
@Entity('finding_settlements')
@Index('finding_settlements_by_plan_v1', ['clinicId', 'planId'])
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'finding_settlements_plan_v1' })
@ForeignKey(() => Staff, ['clinicId', 'settledBy'], ['clinicId', 'id'], { name: 'finding_settlements_settled_by_v1' })
@Check('finding_settlements_grade_v1', oneOf('grade', FINDING_GRADES))
@Check('finding_settlements_reason_v1', oneOf('reason', SETTLE_REASONS))
@Check('finding_settlements_why_v1', 'reason IS NOT NULL OR note IS NOT NULL')
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
  rule: string;

  /** What those rows said at the time. */
  @Column('text')
  facts: string;

  @Column('text')
  grade: FindingGrade;

  @Column('text', { nullable: true })
  reason: SettleReason | null;

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
