import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffAccount } from './staff-account.entity.ts';

/**
 * One time somebody signed in, as one member of staff of one clinic. Found by the hash of the cookie's token, so a
 * copy of this table signs nobody in. Reached through the sign-in functions only.
 */
@Entity('sign_ins')
@Index('sign_ins_by_account_v1', ['accountId'])
@ForeignKey(() => StaffAccount, ['accountId'], ['id'], { name: 'sign_ins_account_v1' })
// By name: the platform knows no feature.
@ForeignKey('Staff', ['clinicId', 'staffId'], ['clinicId', 'id'], { name: 'sign_ins_staff_v1' })
export class SignIn {
  /** SHA-256 of the opaque token. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'sign_ins_pk_v1' })
  tokenHash: Buffer;

  @Column('uuid')
  accountId: string;

  @Column('uuid')
  clinicId: string;

  @Column('uuid')
  staffId: string;

  @Column('timestamp with time zone', { precision: 3 })
  signedInAt: Date;

  /** Kept to half a minute, so that reading does not write at every request. */
  @Column('timestamp with time zone', { precision: 3 })
  lastSeenAt: Date;

  /** When the password was last typed: signing asks for it again once this is old. */
  @Column('timestamp with time zone', { precision: 3 })
  steppedUpAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  absoluteExpiresAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  endedAt: Date | null;
}
