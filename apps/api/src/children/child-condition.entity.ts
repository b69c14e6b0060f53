import type { LocalDate } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CatalogueCode } from '../platform/database/catalogue-code.entity.ts';
import { Child } from './child.entity.ts';

/** A diagnosis or working diagnosis of the child. A label suggests disciplines; only concerns recommend them. */
@Entity('child_conditions')
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'child_conditions_child_v1' })
@ForeignKey(() => CatalogueCode, ['conditionKind', 'conditionCode'], ['kind', 'code'], {
  name: 'child_conditions_code_v1',
})
@Check('child_conditions_kind_v1', "condition_kind = 'CONDITION'")
export class ChildCondition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_conditions_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_conditions_pk_v1' })
  childId: string;

  @Column('text', { default: 'CONDITION' })
  conditionKind: 'CONDITION';

  @PrimaryColumn('text', { primaryKeyConstraintName: 'child_conditions_pk_v1' })
  conditionCode: string;

  /** The order the clinic names them in. */
  @Column('smallint')
  position: number;

  /** False for a working diagnosis. */
  @Column('boolean')
  confirmed: boolean;

  @Column('date')
  notedOn: LocalDate;
}
