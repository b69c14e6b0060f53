import type { LocalDate } from '@trellis/domain';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Staff } from '../staff/staff.entity.ts';

/** That from a day on somebody works the hours which are beside it, until a later week of theirs begins. */
@Entity('staff_weeks')
@Unique('staff_weeks_once_v1', ['clinicId', 'staffId', 'since'])
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'staff_weeks_staff_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'staff_weeks_recorded_by_v1' })
export class StaffWeekRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_weeks_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_weeks_pk_v1' })
  id: string;

  @Column('uuid')
  staffId: string;

  @Column('date')
  since: LocalDate;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;

  @Column('integer')
  version: number;
}
