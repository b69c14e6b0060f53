import type { ConferenceDecision, ConferencePerson } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CarePlan } from '../care-plans/care-plan.entity.ts';
import { Child } from '../children/child.entity.ts';
import { Staff } from '../staff/staff.entity.ts';

/**
 * That people met about a child: who, when, about what, and what they decided. It is put right with what it said before
 * kept beside it, or taken back; it is never deleted.
 */
@Entity('case_conferences')
@Index('case_conferences_by_child_v1', ['clinicId', 'childId', 'happenedAt'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'case_conferences_child_v1' })
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'case_conferences_plan_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'case_conferences_recorded_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'takenBackBy'], ['clinicId', 'id'], { name: 'case_conferences_taken_back_by_v1' })
@Check(
  'case_conferences_taken_back_v1',
  '(taken_back_at IS NULL) = (taken_back_by IS NULL) AND (taken_back_at IS NULL) = (taken_back_reason IS NULL)',
)
export class CaseConference {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_conferences_pk_v1' })
  clinicId: string;

  /** Made by the one who records, so that sending it twice is recording it once. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_conferences_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  /** The joint plan that was talked about, where the child had one. */
  @Column('uuid', { nullable: true })
  planId: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  happenedAt: Date;

  @Column('jsonb')
  people: readonly ConferencePerson[];

  @Column('text')
  talkedAbout: string;

  @Column('jsonb')
  decisions: readonly ConferenceDecision[];

  /** Of what was first sent under this id, tasks included: whatever was changed since then, it is known again. */
  @Column('text')
  requestHash: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  takenBackBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  takenBackAt: Date | null;

  @Column('text', { nullable: true })
  takenBackReason: string | null;

  @Column('integer')
  version: number;
}
