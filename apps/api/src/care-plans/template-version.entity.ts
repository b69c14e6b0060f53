import type { GoalTemplate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { ClinicTemplate } from './clinic-template.entity.ts';
import { eitherKind } from './template-key.ts';
import { Staff } from '../staff/staff.entity.ts';

/** What a clinic has made of a template of its library. Added to, never changed: the last number is the one that counts. */
@Entity('template_versions')
@ForeignKey(() => CatalogueCode, ['templateKind', 'code'], ['kind', 'code'], { name: 'template_versions_code_v1' })
@ForeignKey(() => Staff, ['clinicId', 'changedBy'], ['clinicId', 'id'], { name: 'template_versions_by_v1' })
@ForeignKey(() => ClinicTemplate, ['clinicId', 'clinicCode'], ['clinicId', 'code'], {
  name: 'template_versions_clinic_code_v1',
})
@Check('template_versions_kind_v2', eitherKind('code'))
@Check('template_versions_worded_v1', 'clinic_code IS NULL OR template IS NOT NULL')
export class TemplateVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'template_versions_pk_v1' })
  clinicId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'template_versions_pk_v1' })
  code: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'template_versions_pk_v1' })
  number: number;

  /** Of a template of the catalogue; null for one of the clinic's own, whose `clinicCode` is the code again. */
  @Column('text', { nullable: true })
  templateKind: 'GOAL_TEMPLATE' | null;

  @Column('text', { nullable: true })
  clinicCode: string | null;

  @Column('boolean')
  retired: boolean;

  /** The whole template, in the edition it was changed from; null where it reads as it came with the product. */
  @Column('jsonb', { nullable: true })
  template: GoalTemplate | null;

  @Column('uuid')
  changedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  changedAt: Date;
}
