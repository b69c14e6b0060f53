import { type LaidTemplate, type Language, LANGUAGES } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { ClinicTemplate } from './clinic-template.entity.ts';
import { Goal } from './goal.entity.ts';
import { eitherKind } from './template-key.ts';
import { TemplateApplication } from './template-application.entity.ts';

/** The template a goal was laid from, with what was laid: a later release or the clinic may word the template anew. */
@Entity('goal_origins')
@Index('goal_origins_by_application_v1', ['clinicId', 'applicationId'])
@ForeignKey(() => Goal, ['clinicId', 'goalId'], ['clinicId', 'id'], { name: 'goal_origins_goal_v1' })
@ForeignKey(() => TemplateApplication, ['clinicId', 'applicationId'], ['clinicId', 'id'], {
  name: 'goal_origins_application_v1',
})
@ForeignKey(() => CatalogueCode, ['templateKind', 'template'], ['kind', 'code'], { name: 'goal_origins_template_v1' })
@ForeignKey(() => ClinicTemplate, ['clinicId', 'clinicCode'], ['clinicId', 'code'], {
  name: 'goal_origins_clinic_code_v1',
})
@Check('goal_origins_kind_v2', eitherKind('template'))
@Check('goal_origins_language_v1', oneOf('language', LANGUAGES))
export class GoalOrigin {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_origins_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_origins_pk_v1' })
  goalId: string;

  @Column('uuid')
  applicationId: string;

  /** Of a template of the catalogue; null for one of the clinic's own, whose `clinicCode` is the code again. */
  @Column('text', { nullable: true })
  templateKind: 'GOAL_TEMPLATE' | null;

  @Column('text', { nullable: true })
  clinicCode: string | null;

  @Column('text')
  template: string;

  /** Of the library as it was: "2026.11", or "2026.11/3" for the clinic's third version of it, or "CLINIC/3" of its own. */
  @Column('text')
  templateVersion: string;

  @Column('text')
  language: Language;

  /** Whether the words that were laid had been read by somebody who speaks their language. */
  @Column('boolean')
  reviewed: boolean;

  @Column('jsonb')
  laid: LaidTemplate;
}
