import type { GoalTemplate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { Staff } from '../staff/staff.entity.ts';

/** What a clinic has made of a template of the library. Added to, never changed: the last number is the one in use. */
@Entity('template_versions')
@ForeignKey(() => CatalogueCode, ['templateKind', 'code'], ['kind', 'code'], { name: 'template_versions_code_v1' })
@ForeignKey(() => Staff, ['clinicId', 'changedBy'], ['clinicId', 'id'], { name: 'template_versions_by_v1' })
@Check('template_versions_kind_v1', "template_kind = 'GOAL_TEMPLATE'")
export class TemplateVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'template_versions_pk_v1' })
  clinicId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'template_versions_pk_v1' })
  code: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'template_versions_pk_v1' })
  number: number;

  @Column('text', { default: 'GOAL_TEMPLATE' })
  templateKind: 'GOAL_TEMPLATE';

  /** The whole template, in the edition it was changed from; null where the clinic went back to the built-in one. */
  @Column('jsonb', { nullable: true })
  template: GoalTemplate | null;

  @Column('uuid')
  changedBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  changedAt: Date;
}
