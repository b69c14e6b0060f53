import { type LocalDate, RECALLS, type RecallKind } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Child } from './child.entity.ts';

/**
 * What is due again for a child. It follows from birth, conditions and checks (`recallsOf`) and not from the day, and is
 * written with them, so that what is due can be looked up without counting it for every child.
 */
@Entity('recalls')
@Unique('recalls_of_child_v1', ['clinicId', 'childId', 'recall'])
@Index('recalls_by_day_v1', ['clinicId', 'dueOn'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'recalls_child_v1' })
@Check('recalls_recall_v1', oneOf('recall', RECALLS))
export class RecallRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recalls_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recalls_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  recall: RecallKind;

  @Column('date', { nullable: true })
  lastOn: LocalDate | null;

  @Column('date')
  dueOn: LocalDate;

  @Column('smallint', { nullable: true })
  everyMonths: number | null;
}
