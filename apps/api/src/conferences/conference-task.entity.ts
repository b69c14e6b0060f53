import { type LocalDate, TASK_STATES, type TaskState } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CaseConference } from './case-conference.entity.ts';

/** What somebody is to do after a case conference. What it is never changes; whose it is, until when and its state do. */
@Entity('conference_tasks')
@Index('conference_tasks_of_conference_v1', ['clinicId', 'conferenceId'])
@Index('conference_tasks_open_v1', ['clinicId', 'dueOn'], { where: "state = 'OPEN'" })
@ForeignKey(() => CaseConference, ['clinicId', 'conferenceId'], ['clinicId', 'id'], {
  name: 'conference_tasks_conference_v1',
})
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'conference_tasks_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'ownerId'], ['clinicId', 'id'], { name: 'conference_tasks_owner_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'conference_tasks_recorded_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'settledBy'], ['clinicId', 'id'], { name: 'conference_tasks_settled_by_v1' })
@Check('conference_tasks_state_v1', oneOf('state', TASK_STATES))
@Check(
  'conference_tasks_settled_v1',
  `(state = 'OPEN') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL)
    AND (state <> 'SET_ASIDE' OR reason <> '')`,
)
export class ConferenceTaskRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'conference_tasks_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'conference_tasks_pk_v1' })
  id: string;

  @Column('uuid')
  conferenceId: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  what: string;

  @Column('uuid')
  ownerId: string;

  @Column('date')
  dueOn: LocalDate;

  @Column('text')
  state: TaskState;

  /** Why it was set aside or opened again, or what came of it. */
  @Column('text')
  reason: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  settledAt: Date | null;

  @Column('integer')
  version: number;
}
