import { LANGUAGES, type Language } from '@trellis/domain';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../database/closed-set.ts';

/**
 * A person who may sign in, known by one e-mail address in the whole installation. What they are in a clinic is a row
 * of staff there, and they may be staff of several. Outside tenancy, and out of the application's reach but through
 * the sign-in functions.
 */
@Entity('staff_accounts')
@Unique('staff_accounts_email_v1', ['email'])
@Check('staff_accounts_email_lower_v1', 'email = lower(email)')
@Check('staff_accounts_language_v1', oneOf('language', LANGUAGES))
export class StaffAccount {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_accounts_pk_v1' })
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  name: string;

  /** Argon2id, in its own encoded form. */
  @Column('text')
  passwordHash: string;

  /** What the portal and its refusals speak to this person. */
  @Column('text')
  language: Language;

  @Column('timestamp with time zone', { precision: 3 })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  disabledAt: Date | null;
}
