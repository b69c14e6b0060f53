import { type LocalDate, RECALLS, type RecallKind } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Child } from './child.entity.ts';
import { OwnRecallRow } from './own-recall.entity.ts';

/**
 * What is due again for a child. It follows from birth, conditions and checks (`recallsOf`), or from what the clinic wants
 * (`ownRecallDue`), and not from the day, and is written with them, so that what is due can be looked up without counting it for every child.
 */
@Entity('recalls')
@Index('recalls_of_child_v2', ['clinicId', 'childId', 'recall'], { unique: true, where: 'own_id IS NULL' })
@Index('recalls_of_own_v1', ['clinicId', 'ownId'], { unique: true, where: 'own_id IS NOT NULL' })
@Index('recalls_by_day_v1', ['clinicId', 'dueOn'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'recalls_child_v1' })
@ForeignKey(() => OwnRecallRow, ['clinicId', 'ownId'], ['clinicId', 'id'], { name: 'recalls_own_v1' })
@Check('recalls_recall_v2', oneOf('recall', RECALLS))
@Check('recalls_own_of_v1', "(recall = 'OWN') = (own_id IS NOT NULL)")
export class RecallRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recalls_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recalls_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  recall: RecallKind;

  @Column('uuid', { nullable: true })
  ownId: string | null;

  @Column('date', { nullable: true })
  lastOn: LocalDate | null;

  @Column('date')
  dueOn: LocalDate;

  @Column('smallint', { nullable: true })
  everyMonths: number | null;
}
