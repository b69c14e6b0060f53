import type { LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { Staff } from '../staff/staff.entity.ts';
import { HomeActivity } from './home-activity.entity.ts';

/** Who was shown an activity at home, and whether they did it in front of us. Only ever added to. */
@Entity('home_teachings')
@Index('home_teachings_by_activity_v1', ['clinicId', 'itemId'])
@ForeignKey(() => HomeActivity, ['clinicId', 'itemId'], ['clinicId', 'id'], { name: 'home_teachings_activity_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'home_teachings_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'recordedBy'], ['clinicId', 'id'], { name: 'home_teachings_by_v1' })
@Check('home_teachings_confidence_v1', 'confidence BETWEEN 1 AND 5')
export class HomeTeaching {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_teachings_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_teachings_pk_v1' })
  id: string;

  @Column('uuid')
  itemId: string;

  @Column('uuid')
  childId: string;

  /** As the family would say: "his grandmother". */
  @Column('text')
  shownTo: string;

  @Column('date')
  shownOn: LocalDate;

  @Column('boolean')
  taughtBack: boolean;

  @Column('smallint', { nullable: true })
  confidence: number | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  recordedAt: Date;
}
