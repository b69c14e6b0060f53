import { LANGUAGES, START_CONVENTIONS, type Language, type StartConvention } from '@trellis/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/closed-set.ts';

/** A demo clinic holds synthetic children only; a sandbox is a partner's place to try; set once, when it is made. */
export const CLINIC_KINDS = ['DEMO', 'REAL', 'SANDBOX'] as const;
export type ClinicKind = (typeof CLINIC_KINDS)[number];

/** The tenant: whose children, staff and records these are. Everything else in the clinic's world carries its id. */
@Entity('clinics')
@Check('clinics_kind_v1', oneOf('kind', CLINIC_KINDS))
@Check('clinics_language_v1', oneOf('language', LANGUAGES))
@Check('clinics_start_convention_v1', oneOf('start_convention', START_CONVENTIONS))
export class Clinic {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clinics_pk_v1' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: ClinicKind;

  /** IANA name. Every rule about a day is evaluated in it. */
  @Column('text')
  timeZone: string;

  /** What the clinic writes in where nobody has said otherwise. */
  @Column('text')
  language: Language;

  /** Where improvement goals of new plans start; each plan version keeps its own. */
  @Column('smallint')
  startConvention: StartConvention;

  /** Whether what families want is scored by COPM here, which a clinic buys. */
  @Column('boolean', { default: false })
  usesCopm: boolean;

  @Column('timestamp with time zone', { precision: 3 })
  createdAt: Date;

  @Column('integer')
  version: number;
}
