import { type Language, LANGUAGES, type LocalDate, SHEET_WITHDRAWALS, type SheetWithdrawal } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { Guardian } from '../children/guardian.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { CarePlan } from './care-plan.entity.ts';

/**
 * The home programme on paper, for one household: which items of which version, in which language, until when. A
 * household has one to follow at most. A withdrawn one is at home still until the family says it is gone.
 */
@Entity('home_sheets')
@Index('home_sheets_by_plan_v1', ['clinicId', 'planId'])
@Index('home_sheets_old_v1', ['clinicId', 'childId'], { where: 'withdrawn_for IS NOT NULL AND gone_on IS NULL' })
@Index('home_sheets_one_to_follow_v1', ['clinicId', 'planId', 'guardianId'], {
  unique: true,
  where: 'withdrawn_for IS NULL AND gone_on IS NULL',
})
@ForeignKey(() => CarePlan, ['clinicId', 'planId'], ['clinicId', 'id'], { name: 'home_sheets_plan_v1' })
@ForeignKey(() => Child, ['clinicId', 'childId'], ['clinicId', 'id'], { name: 'home_sheets_child_v1' })
@ForeignKey(() => CarePlanVersion, ['clinicId', 'versionId'], ['clinicId', 'id'], { name: 'home_sheets_version_v1' })
@ForeignKey(() => Guardian, ['clinicId', 'guardianId'], ['clinicId', 'id'], { name: 'home_sheets_guardian_v1' })
@ForeignKey(() => Staff, ['clinicId', 'givenBy'], ['clinicId', 'id'], { name: 'home_sheets_given_by_v1' })
@ForeignKey(() => Staff, ['clinicId', 'goneSaidTo'], ['clinicId', 'id'], { name: 'home_sheets_gone_said_to_v1' })
@Check('home_sheets_language_v1', oneOf('language', LANGUAGES))
@Check('home_sheets_withdrawn_for_v1', oneOf('withdrawn_for', SHEET_WITHDRAWALS))
@Check('home_sheets_withdrawn_v1', '(withdrawn_for IS NULL) = (withdrawn_on IS NULL)')
@ForeignKey(() => Guardian, ['clinicId', 'goneSaidBy'], ['clinicId', 'id'], { name: 'home_sheets_gone_said_by_v1' })
// Told to somebody, or said by the household itself on its page.
@Check('home_sheets_gone_v2', 'num_nonnulls(gone_said_to, gone_said_by) = (gone_on IS NOT NULL)::int')
export class HomeSheet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_sheets_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_sheets_pk_v1' })
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  childId: string;

  @Column('uuid')
  versionId: string;

  @Column('uuid')
  guardianId: string;

  /** What stood on it when it was given. */
  @Column('uuid', { array: true })
  items: string[];

  @Column('text')
  language: Language;

  /** What people read out. */
  @Column('text')
  code: string;

  @Column('date')
  validUntil: LocalDate;

  @Column('uuid')
  givenBy: string;

  @Column('date')
  givenOn: LocalDate;

  @Column('text', { nullable: true })
  withdrawnFor: SheetWithdrawal | null;

  @Column('date', { nullable: true })
  withdrawnOn: LocalDate | null;

  @Column('date', { nullable: true })
  goneOn: LocalDate | null;

  @Column('uuid', { nullable: true })
  goneSaidTo: string | null;

  @Column('uuid', { nullable: true })
  goneSaidBy: string | null;

  @Column('integer')
  version: number;
}
