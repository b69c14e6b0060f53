import { type LocalDate, RECALL_UNITS, type RecallUnit } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { Child } from './child.entity.ts';

/** What the clinic itself wants looked at again for a child. It is changed or ended with a reason, never deleted. */
@Entity('own_recalls')
@Index('own_recalls_by_child_v1', ['clinicId', 'childId'])
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'own_recalls_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'ownerId'], ['clinicId', 'id'], { name: 'own_recalls_owner_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'own_recalls_recorded_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'endedBy'], ['clinicId', 'id'], { name: 'own_recalls_ended_by_v1' })
@Check('own_recalls_every_unit_v1', oneOf('every_unit', RECALL_UNITS))
@Check('own_recalls_every_count_v1', 'every_count > 0')
@Check('own_recalls_ended_v1', 'num_nonnulls(ended_by, ended_at, end_reason) IN (0, 3)')
export class OwnRecallRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'own_recalls_pk_v1' })
  clinicId: string;

  /** Made by the one who adds it, so that sending it twice is adding it once. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'own_recalls_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('text')
  what: string;

  @Column('text')
  why: string;

  @Column('smallint')
  everyCount: number;

  @Column('text')
  everyUnit: RecallUnit;

  @Column('date')
  firstDueOn: LocalDate;

  @Column('uuid')
  ownerId: string;

  /** Of what was first sent under this id: whatever was changed since then, it is known again. */
  @Column('text')
  requestHash: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('integer')
  version: number;
}
