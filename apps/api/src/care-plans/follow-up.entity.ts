import {
  FOLLOW_UP_STATES,
  type FollowUpMonths,
  type FollowUpState,
  type Level,
  type LocalDate,
  SET_ASIDE_REASONS,
  type SetAsideReason,
} from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Goal } from './goal.entity.ts';
import { Observation } from './observation.entity.ts';

/** That somebody looks once more at a goal that was reached. What was seen then is the observation; nothing of the goal is here. */
@Entity('follow_ups')
@Unique('follow_ups_once_v1', ['clinicId', 'goalId', 'closedOn', 'months'])
@Unique('follow_ups_observation_once_v1', ['clinicId', 'observationId'])
@Index('follow_ups_by_child_v1', ['clinicId', 'childId', 'dueOn'])
@Index('follow_ups_open_v1', ['clinicId', 'dueOn'], { where: "state = 'OPEN'" })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'follow_ups_child_v1' })
@ForeignKey(() => Goal, ['clinicId', 'goalId'], ['clinicId', 'id'], { name: 'follow_ups_goal_v1' })
@ForeignKey(() => Staff, ['clinicId', 'ownerId'], ['clinicId', 'id'], { name: 'follow_ups_owner_v1' })
@ForeignKey(() => Observation, ['clinicId', 'observationId'], ['clinicId', 'id'], { name: 'follow_ups_observation_v1' })
@ForeignKey(() => Staff, ['clinicId', 'settledBy'], ['clinicId', 'id'], { name: 'follow_ups_settled_by_v1' })
@Check('follow_ups_months_v1', 'months IN (3, 6)')
@Check('follow_ups_level_v1', 'level_at_closing BETWEEN 0 AND 2')
@Check('follow_ups_state_v1', oneOf('state', FOLLOW_UP_STATES))
@Check('follow_ups_reason_v1', oneOf('set_aside_reason', SET_ASIDE_REASONS))
@Check(
  'follow_ups_settled_v1',
  `(state = 'OPEN') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL)
   AND (state = 'SEEN') = (observation_id IS NOT NULL)
   AND (state = 'SET_ASIDE') = (set_aside_reason IS NOT NULL)`,
)
export class FollowUpRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_ups_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_ups_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  goalId: string;

  @Column('date')
  closedOn: LocalDate;

  @Column('smallint')
  months: FollowUpMonths;

  @Column('date')
  dueOn: LocalDate;

  @Column('smallint')
  levelAtClosing: Level;

  @Column('uuid')
  ownerId: string;

  @Column('text')
  state: FollowUpState;

  /** It is there until it is taken back; then the follow-up waits again. */
  @Column('uuid', { nullable: true })
  observationId: string | null;

  @Column('text', { nullable: true })
  setAsideReason: SetAsideReason | null;

  /** A word on why it was set aside; often empty. */
  @Column('text')
  note: string;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  settledAt: Date | null;

  @Column('integer')
  version: number;
}
