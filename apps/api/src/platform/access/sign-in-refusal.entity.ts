import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../database/closed-set.ts';

/** Why nobody was signed in, in the words of the answer. */
export const SIGN_IN_REFUSALS = ['SIGN_IN_REFUSED', 'RATE_LIMITED', 'DEMO_ON_THIS_MACHINE_ONLY'] as const;
export type SignInRefusalCode = (typeof SIGN_IN_REFUSALS)[number];

/**
 * One time somebody was not let in. There is no clinic at the door yet, so it is outside tenancy, only ever added to, and
 * by a function alone. Like the trail of a clinic it points to no row.
 */
@Entity('sign_in_refusals')
@Check('sign_in_refusals_code_v1', oneOf('code', SIGN_IN_REFUSALS))
export class SignInRefusal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_refusals_pk_v1' })
  id: string;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;

  @Column('text')
  code: SignInRefusalCode;

  /** Under a key of the installation: it knows an address again, and tells nobody what was typed. */
  @Column('bytea')
  emailHash: Buffer;

  /** Null where there is no such account, and where it was not looked for. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  /** The one in the log and in the answer's header. */
  @Column('text')
  requestId: string;
}
