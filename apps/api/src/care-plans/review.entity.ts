import {
  type DecidedWork,
  END_CRITERIA,
  type EndCriterion,
  type LocalDate,
  REVIEW_OUTCOMES,
  type ReviewOutcome,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { CarePlan } from './care-plan.entity.ts';

/**
 * A planned re-look at the version in force, where its goals are rated. While it is open raters do not see each other's
 * levels; closing it ends that. What comes of it is said once, afterwards.
 */
@Entity('reviews')
@Index('reviews_one_open_v1', ['clinicId', 'planId'], { unique: true, where: 'closed_at IS NULL' })
@Index('reviews_by_version_v1', ['clinicId', 'versionId'])
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'reviews_plan_v1' })
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'reviews_version_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'reviews_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'openedBy'], ['clinicId', 'id'], { name: 'reviews_opened_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'closedBy'], ['clinicId', 'id'], { name: 'reviews_closed_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'decidedBy'], ['clinicId', 'id'], { name: 'reviews_decided_by_v1' })
@ForeignKey(() => CarePlanVersion, ['clinicId', 'nextVersionId'], ['clinicId', 'id'], {
  name: 'reviews_next_version_v1',
})
@Check('reviews_outcome_v1', oneOf('outcome', REVIEW_OUTCOMES))
@Check('reviews_end_reason_v1', oneOf('end_reason', END_CRITERIA))
@Check(
  'reviews_decided_v1',
  `(outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)
    AND (outcome IS NULL OR closed_at IS NOT NULL)
    AND (next_on IS NOT NULL) = (outcome IS NOT NULL AND outcome <> 'END')
    AND (end_reason IS NOT NULL) = (outcome IS NOT NULL AND outcome = 'END')
    AND (outcome IS NULL OR (next_version_id IS NOT NULL) = (outcome = 'NEXT_VERSION'))`,
)
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

  @Column('text', { nullable: true })
  outcome: ReviewOutcome | null;

  /** The day the plan is looked at again, whatever its version says; null where care ends. */
  @Column('date', { nullable: true })
  nextOn: LocalDate | null;

  @Column('text', { nullable: true })
  endReason: EndCriterion | null;

  @Column('text', { default: '' })
  outcomeReason: string;

  /** What becomes of each goal and strand that was worked at. */
  @Column('jsonb', { default: [] })
  work: readonly DecidedWork[];

  /** The draft that a next version was begun as. */
  @Column('uuid', { nullable: true })
  nextVersionId: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('integer')
  version: number;
}
