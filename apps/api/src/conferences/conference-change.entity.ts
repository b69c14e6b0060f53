import type { ConferenceContent, EarlierTask } from '@trellis/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CaseConference } from './case-conference.entity.ts';
import { ConferenceTaskRow } from './conference-task.entity.ts';

/** What a conference, or with `taskId` a task of it, said before somebody changed it. Added and never changed. */
@Entity('conference_changes')
@Index('conference_changes_of_conference_v1', ['clinicId', 'conferenceId'])
@ForeignKey(() => CaseConference, ['clinicId', 'conferenceId'], ['clinicId', 'id'], {
  name: 'conference_changes_conference_v1',
})
@ForeignKey(() => ConferenceTaskRow, ['clinicId', 'taskId'], ['clinicId', 'id'], { name: 'conference_changes_task_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'conference_changes_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'changedBy'], ['clinicId', 'id'], { name: 'conference_changes_changed_by_v1' })
export class ConferenceChange {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'conference_changes_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'conference_changes_pk_v1' })
  id: string;

  @Column('uuid')
  conferenceId: string;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column('uuid')
  childId: string;

  @Column('jsonb')
  before: ConferenceContent | EarlierTask;

  /** Why it was changed; empty where a task was passed on or settled. */
  @Column('text')
  reason: string;

  @Column('uuid')
  changedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  changedAt: Date;
}
