import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Site } from '../clinics/site.entity.ts';
import { StaffWeekRow } from './staff-week.entity.ts';

/** From when to when somebody works at a site on one day of their week, by the clinic's clock. */
@Entity('staff_week_hours')
@Index('staff_week_hours_of_week_v1', ['clinicId', 'weekId'])
@ForeignKey(() => StaffWeekRow, ['clinicId', 'weekId'], ['clinicId', 'id'], { name: 'staff_week_hours_week_v1' })
@ForeignKey(() => Site, ['clinicId', 'siteId'], ['clinicId', 'id'], { name: 'staff_week_hours_site_v1' })
@Check('staff_week_hours_weekday_v1', 'weekday BETWEEN 1 AND 7')
@Check('staff_week_hours_order_v1', 'opens_at < closes_at')
export class StaffWeekHours {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_week_hours_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_week_hours_pk_v1' })
  id: string;

  @Column('uuid')
  weekId: string;

  @Column('uuid')
  siteId: string;

  /** As ISO 8601 counts: 1 is Monday, 7 is Sunday. */
  @Column('smallint')
  weekday: number;

  /** 'HH:MM:SS'. */
  @Column('time')
  opensAt: string;

  @Column('time')
  closesAt: string;
}
