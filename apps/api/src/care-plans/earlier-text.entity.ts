import { DRAFT_ROWS, type DraftRowType } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';

/** A colleague wrote over it, or it came too late: another had changed the field since its writer read it. */
export const TEXT_FATES = ['REPLACED', 'NOT_TAKEN'] as const;
export type TextFate = (typeof TEXT_FATES)[number];

/** What one person wrote in a field of a draft where another person's words stand now. Only ever added to. */
@Entity('earlier_texts')
@Index('earlier_texts_by_version_v1', ['clinicId', 'versionId', 'keptAt'])
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'earlier_texts_version_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'earlier_texts_child_v1' })
@ForeignKey(() => Staff, ['clinicId', 'writtenBy'], ['clinicId', 'id'], { name: 'earlier_texts_written_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'metBy'], ['clinicId', 'id'], { name: 'earlier_texts_met_by_v1' })
@Check('earlier_texts_row_v1', oneOf('row_type', DRAFT_ROWS))
@Check('earlier_texts_fate_v1', oneOf('fate', TEXT_FATES))
export class EarlierText {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'earlier_texts_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'earlier_texts_pk_v1' })
  id: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  versionId: string;

  @Column('text')
  rowType: DraftRowType;

  @Column('uuid')
  rowId: string;

  @Column('text')
  field: string;

  @Column('jsonb')
  value: object;

  @Column('text')
  fate: TextFate;

  @Column('uuid')
  writtenBy: string;

  /** Whose words stood in the field from then on. */
  @Column('uuid')
  metBy: string;

  @Column('timestamp with time zone', { precision: 3 })
  keptAt: Date;
}
