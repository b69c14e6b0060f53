import type { LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Site } from '../clinics/site.entity.ts';
import { Staff } from '../staff/staff.entity.ts';

/** A day on which a site does not keep its week. A row a site: one may be open while the other is closed. */
@Entity('holidays')
@Unique('holidays_once_v1', ['clinicId', 'siteId', 'onDay'])
@ForeignKey(() => Site, ['clinicId', 'siteId'], ['clinicId', 'id'], { name: 'holidays_site_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'holidays_recorded_by_v1' })
@Check('holidays_hours_v1', '(opens_at IS NULL) = (closes_at IS NULL) AND (opens_at IS NULL OR opens_at < closes_at)')
export class HolidayRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'holidays_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'holidays_pk_v1' })
  id: string;

  @Column('uuid')
  siteId: string;

  @Column('date')
  onDay: LocalDate;

  @Column('text')
  name: string;

  /** Null where it is closed all day. */
  @Column('time', { nullable: true })
  opensAt: string | null;

  @Column('time', { nullable: true })
  closesAt: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;
}
