import { CHILD_STANCES, type ChildStance, type LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Guardian } from '../children/guardian.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';

/** What the child said or showed about a version of the plan, as somebody heard it. Never changed: a child says more. */
@Entity('childs_words')
@Index('childs_words_by_version_v1', ['clinicId', 'versionId'])
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'childs_words_version_v1' })
@ForeignKey(() => Staff, ['clinicId', 'heardBy'], ['clinicId', 'id'], { name: 'childs_words_heard_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'childs_words_recorded_by_v1' })
@ForeignKey(() => Guardian, ['clinicId', 'toldBy'], ['clinicId', 'id'], { name: 'childs_words_told_by_v1' })
@Check('childs_words_who_v1', 'num_nonnulls(heard_by, told_by) = 1 AND (heard_by IS NULL) = (recorded_by IS NULL)')
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

  @Column('uuid', { nullable: true })
  heardBy: string | null;

  /** The guardian who told it on the family page; then no member of staff heard it. */
  @Column('uuid', { nullable: true })
  toldBy: string | null;

  @Column('date')
  heardOn: LocalDate;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;
}
