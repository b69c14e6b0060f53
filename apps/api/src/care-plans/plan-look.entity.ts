import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';

/** Up to when someone has seen what colleagues changed in a version of a plan. */
@Entity('plan_looks')
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'plan_looks_version_v1' })
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'plan_looks_staff_v1' })
export class PlanLook {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_looks_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_looks_pk_v1' })
  versionId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_looks_pk_v1' })
  staffId: string;

  @Column('timestamp with time zone', { precision: 3 })
  seenUntil: Date;
}
