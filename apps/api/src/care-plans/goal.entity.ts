import { GOAL_OUTCOMES, GOAL_STATES, type GoalOutcome, type GoalState, type LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlan } from './care-plan.entity.ts';

/**
 * A goal's life, the same through every version of the plan: observations and ratings belong to it. Its words and its
 * scale are in the content row of each version, and taking it out of a draft deletes that row, never this one.
 */
@Entity('goals')
@Index('goals_by_plan_v1', ['clinicId', 'planId'])
@Index('goals_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'goals_plan_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'goals_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'closedBy'], ['clinicId', 'id'], { name: 'goals_closed_by_v1' })
@Check('goals_state_v1', oneOf('state', GOAL_STATES))
@Check('goals_outcome_v1', oneOf('outcome', GOAL_OUTCOMES))
@Check(
  'goals_closed_v1',
  "(state = 'CLOSED') = (outcome IS NOT NULL AND closed_on IS NOT NULL AND closed_by IS NOT NULL)",
)
export class Goal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goals_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goals_pk_v1' })
  id: string;

  @Column('uuid')
  planId: string;

  /** Whose goal it is, so that a row of it can be scoped to the care team by itself. */
  @Column('uuid')
  childId: string;

  @Column('text')
  state: GoalState;

  /** Why it is paused, closed or open again. */
  @Column('text', { nullable: true })
  stateReason: string | null;

  /** Set by a person; the rules only propose that it is reached. */
  @Column('text', { nullable: true })
  outcome: GoalOutcome | null;

  @Column('date', { nullable: true })
  closedOn: LocalDate | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  /** The last day it was opened again: what was seen until then proposes nothing any more. */
  @Column('date', { nullable: true })
  reopenedOn: LocalDate | null;

  @Column('timestamp with time zone', { precision: 3 })
  updatedAt: Date;

  @Column('integer')
  version: number;
}
