import { LANGUAGES, SEXES, type Language, type LocalDate, type Sex } from '@trellis/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Clinic } from '../clinics/clinic.entity.ts';
import { oneOf } from '../platform/database/closed-set.ts';

/** The person treated. A name may be in Latin letters, in the family's own script, or in both. */
@Entity('children')
@Unique('children_mrn_v1', ['clinicId', 'mrn'])
@Index('children_by_name_v1', ['clinicId', 'nameSort', 'id'])
@ForeignKey(() => Clinic, ['clinicId'], ['id'], { name: 'children_clinic_v1' })
@Check('children_named_v1', 'name IS NOT NULL OR name_local IS NOT NULL')
@Check('children_sex_v1', oneOf('sex', SEXES))
@Check('children_language_v1', oneOf('language', LANGUAGES))
@Check('children_gestation_v1', 'gestation_days BETWEEN 140 AND 308')
export class Child {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'children_pk_v1' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'children_pk_v1' })
  id: string;

  /** The clinic's own number for the child; twins and namesakes are told apart by it. */
  @Column('text', { nullable: true })
  mrn: string | null;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { nullable: true })
  nameLocal: string | null;

  /** The key lists are ordered by: the same order on every server, whatever its locale. */
  @Column({ type: 'text', collation: 'C' })
  nameSort: string;

  @Column('date')
  birthDate: LocalDate;

  @Column('text')
  sex: Sex;

  /** Weeks at birth, in days; null where nobody knows. Corrected age needs it. */
  @Column('smallint', { nullable: true })
  gestationDays: number | null;

  /** What the family reads. */
  @Column('text')
  language: Language;

  /** Made by the demo generator and marked so wherever it is shown. */
  @Column('boolean')
  synthetic: boolean;

  /** Likes, dislikes, how I say yes. */
  @Column('text', { nullable: true })
  aboutMe: string | null;

  /** When the referral came: the day the waiting clocks start from. */
  @Column('date')
  receivedOn: LocalDate;

  @Column('timestamp with time zone', { precision: 3 })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  updatedAt: Date;

  @Column('integer')
  version: number;
}
