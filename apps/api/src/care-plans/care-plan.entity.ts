import { PLAN_END_REASONS, PLAN_STATES, type PlanEndReason, type PlanState } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { Episode } from '../children/episode.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';

/**
 * The joint plan of one episode: its life. What it says is in its versions, and the one in force stays in force until
 * the next is activated, whatever is being drafted meanwhile. A child has one plan that has not ended.
 */
@Entity('care_plans')
@Index('care_plans_one_open_v1', ['clinicId', 'childId'], { unique: true, where: "state <> 'ENDED'" })
@Index('care_plans_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'care_plans_child_v1' })
@ForeignKey(() => Episode, ['clinicId', 'episodeId'], ['clinicId', 'id'], { name: 'care_plans_episode_v1' })
// By name: plan and version point to each other, and their files may not.
@ForeignKey('CarePlanVersion', ['clinicId', 'inForceVersionId'], ['clinicId', 'id'], {
  name: 'care_plans_version_in_force_v1',
})
@Check('care_plans_state_v1', oneOf('state', PLAN_STATES))
@Check('care_plans_ended_reason_v1', oneOf('ended_reason', PLAN_END_REASONS))
@Check('care_plans_ended_v1', "(state = 'ENDED') = (ended_reason IS NOT NULL)")
@Check('care_plans_in_force_v1', "state NOT IN ('ACTIVE', 'PAUSED') OR in_force_version_id IS NOT NULL")
export class CarePlan {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'care_plans_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'care_plans_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  episodeId: string;

  @Column('text')
  state: PlanState;

  /** What was said when the state last changed. */
  @Column('text', { nullable: true })
  stateReason: string | null;

  @Column('text', { nullable: true })
  endedReason: PlanEndReason | null;

  @Column('uuid', { nullable: true })
  inForceVersionId: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  openedAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  updatedAt: Date;

  @Column('integer')
  version: number;
}
