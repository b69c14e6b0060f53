import type { LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from './child.entity.ts';

/** What the family wants most, in their own words, with how much it matters to them. Every goal names one. */
@Entity('priorities')
@Index('priorities_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'priorities_child_v1' })
@Check('priorities_importance_v1', 'importance BETWEEN 1 AND 10')
export class Priority {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'priorities_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'priorities_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  words: string;

  /** 10 matters most. */
  @Column('smallint')
  importance: number;

  /** Who said it, in words: the mother, the child. */
  @Column('text')
  saidBy: string;

  @Column('date')
  saidOn: LocalDate;

  @Column('date', { nullable: true })
  withdrawnOn: LocalDate | null;

  @Column('integer')
  version: number;
}
