import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Precaution } from '../children/precaution.entity.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';

/** That someone has read a precaution, in the version it had, or a version of the plan that was made for safety. */
@Entity('safety_acknowledgements')
@Index('safety_acknowledgements_precaution_once_v1', ['clinicId', 'precautionId', 'precautionVersion', 'staffId'], {
  unique: true,
  where: 'precaution_id IS NOT NULL',
})
@Index('safety_acknowledgements_version_once_v1', ['clinicId', 'planVersionId', 'staffId'], {
  unique: true,
  where: 'plan_version_id IS NOT NULL',
})
@ForeignKey(() => Staff, ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'safety_acknowledgements_staff_v1' })
@ForeignKey(() => Precaution, ['clinicId', 'precautionId'], ['clinicId', 'id'], {
  name: 'safety_acknowledgements_precaution_v1',
})
@ForeignKey(() => CarePlanVersion, ['clinicId', 'planVersionId'], ['clinicId', 'id'], {
  name: 'safety_acknowledgements_version_v1',
})
@Check(
  'safety_acknowledgements_of_v1',
  '(precaution_id IS NULL) = (precaution_version IS NULL) AND (precaution_id IS NULL) <> (plan_version_id IS NULL)',
)
export class SafetyAcknowledgement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'safety_acknowledgements_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'safety_acknowledgements_pk_v1' })
  id: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid', { nullable: true })
  precautionId: string | null;

  /** A precaution that is changed or cleared is another one to know. */
  @Column('integer', { nullable: true })
  precautionVersion: number | null;

  @Column('uuid', { nullable: true })
  planVersionId: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  acknowledgedAt: Date;
}
