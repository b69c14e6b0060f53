import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';

/** One act of laying a template into a draft, under the id the one who asked had made for it. */
@Entity('template_applications')
@Index('template_applications_by_version_v1', ['clinicId', 'versionId'])
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], {
  name: 'template_applications_version_v1',
})
@ForeignKey(() => Staff, ['clinicId', 'appliedBy'], ['clinicId', 'id'], { name: 'template_applications_by_v1' })
export class TemplateApplication {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'template_applications_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'template_applications_pk_v1' })
  id: string;

  @Column('uuid')
  versionId: string;

  /** What was asked for: the same id with anything else is another request and refused. */
  @Column('jsonb')
  request: object;

  @Column('uuid')
  appliedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  appliedAt: Date;
}
