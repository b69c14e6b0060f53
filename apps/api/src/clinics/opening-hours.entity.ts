import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Site } from './site.entity.ts';

/** When a site is open on one day of the week, in the clinic's time zone. A day without a row is closed. */
@Entity('opening_hours')
@ForeignKey(() => Site, ['clinicId', 'siteId'], ['clinicId', 'id'], { name: 'opening_hours_site_v1' })
@Check('opening_hours_weekday_v1', 'weekday BETWEEN 1 AND 7')
@Check('opening_hours_order_v1', 'opens_at < closes_at')
export class OpeningHours {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'opening_hours_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'opening_hours_pk_v1' })
  siteId: string;

  /** As ISO 8601 counts: 1 is Monday, 7 is Sunday. */
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'opening_hours_pk_v1' })
  weekday: number;

  /** 'HH:MM:SS'. */
  @Column('time')
  opensAt: string;

  @Column('time')
  closesAt: string;
}
