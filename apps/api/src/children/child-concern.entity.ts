import type { LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { Child } from './child.entity.ts';

/** What a family or a referrer reports. Triage recommends disciplines from these, and a plan is asked to serve them. */
@Entity('child_concerns')
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'child_concerns_child_v1' })
@ForeignKey(() => CatalogueCode, ['concernKind', 'concernCode'], ['kind', 'code'], { name: 'child_concerns_code_v1' })
@Check('child_concerns_kind_v1', "concern_kind = 'CONCERN'")
export class ChildConcern {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_concerns_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_concerns_pk_v1' })
  childId: string;

  @Column('text', { default: 'CONCERN' })
  concernKind: 'CONCERN';

  @PrimaryColumn('text', { primaryKeyConstraintName: 'child_concerns_pk_v1' })
  concernCode: string;

  @Column('date')
  notedOn: LocalDate;
}
