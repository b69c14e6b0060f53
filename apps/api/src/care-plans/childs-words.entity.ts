import { CHILD_STANCES, type ChildStance, type LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';

/** What the child said or showed about a version of the plan, as somebody heard it. Never changed: a child says more. */
@Entity('childs_words')
@Index('childs_words_by_version_v1', ['clinicId', 'versionId'])
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'childs_words_version_v1' })
@ForeignKey(() => Staff, ['clinicId', 'heardBy'], ['clinicId', 'id'], { name: 'childs_words_heard_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'childs_words_recorded_by_v1' })
@Check('childs_words_stance_v1', oneOf('stance', CHILD_STANCES))
export class ChildsWords {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'childs_words_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'childs_words_pk_v1' })
  id: string;

  @Column('uuid')
  versionId: string;

  @Column('text')
  stance: ChildStance;

  @Column('text')
  words: string;

  @Column('uuid')
  heardBy: string;

  @Column('date')
  heardOn: LocalDate;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;
}
