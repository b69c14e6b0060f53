import { Injectable } from '@nestjs/common';
import type { Language } from '@trellis/domain';
import { Pool } from 'pg';
import { Clock } from '../clock/clock.ts';
import { newId } from '../database/ids.ts';
import type { Caller } from './caller.ts';
import { SESSION_LIMITS } from './session-limits.ts';
import type { SignInRefusal } from './sign-in-refusal.entity.ts';

/** What stands behind an e-mail address. */
export interface Account {
  readonly id: string;
  readonly password_hash: string;
  readonly disabled: boolean;
}

/** One staff row of an account: an account may work in several clinics and signs in to one of them. */
export interface Place {
  readonly clinic_id: string;
  readonly clinic_name: string;
  readonly clinic_kind: Caller['clinicKind'];
  readonly staff_id: string;
  readonly role: Caller['role'];
}

type CallerRow = {
  readonly account_id: string;
  readonly account_language: Language;
  readonly clinic_id: string;
  readonly clinic_name: string;
  readonly clinic_kind: Caller['clinicKind'];
  readonly time_zone: string;
  readonly staff_id: string;
  readonly staff_name: string;
  readonly role: Caller['role'];
  readonly safeguarding_lead: boolean;
  readonly discipline: string | null;
  readonly registration_expires_on: string | null;
  readonly stepped_up_at: Date;
  readonly absolute_expires_at: Date;
};

const IDLE_TIMES = [`${SESSION_LIMITS.idle} milliseconds`, `${SESSION_LIMITS.demoIdle} milliseconds`];

/**
 * Accounts and sign-ins. Their tables stand outside every clinic, so the application's role may not touch them; each
 * method is one call of a function that the database's owner wrote.
 */
@Injectable()
export class SignInStore {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async findAccount(email: string): Promise<Account | undefined> {
    const { rows } = await this.pool.query<Account>('select * from find_account($1)', [email]);
    return rows[0];
  }

  async placesOf(accountId: string): Promise<readonly Place[]> {
    const { rows } = await this.pool.query<Place>('select * from staff_of_account($1)', [accountId]);
    return rows;
  }

  async open(tokenHash: Buffer, accountId: string, { clinic_id, staff_id }: Place): Promise<void> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + SESSION_LIMITS.absolute);
    await this.pool.query('select open_sign_in($1, $2, $3, $4, $5, $6)', [
      tokenHash,
      accountId,
      clinic_id,
      staff_id,
      now,
      until,
    ]);
  }

  /** Whoever is signed in with this token now. Renews the idle time. */
  async resolve(tokenHash: Buffer): Promise<Caller | undefined> {
    const { rows } = await this.pool.query<CallerRow>('select * from resolve_sign_in($1, $2, $3, $4)', [
      tokenHash,
      this.clock.now(),
      ...IDLE_TIMES,
    ]);
    return rows[0] === undefined ? undefined : callerFrom(rows[0]);
  }

  /** Whether somebody is signed in with this token now. Renews nothing. */
  async holds(tokenHash: Buffer): Promise<boolean> {
    const { rows } = await this.pool.query<{ holds: boolean }>('select sign_in_holds($1, $2, $3, $4) as holds', [
      tokenHash,
      this.clock.now(),
      ...IDLE_TIMES,
    ]);
    return rows[0]?.holds === true;
  }

  async findPassword(tokenHash: Buffer): Promise<{ email: string; password_hash: string } | undefined> {
    const { rows } = await this.pool.query<{ email: string; password_hash: string }>(
      'select * from sign_in_password($1)',
      [tokenHash],
    );
    return rows[0];
  }

  /** Puts a fresh token in the place of the old one; undefined when the old one ended meanwhile. */
  async stepUp(tokenHash: Buffer, freshHash: Buffer): Promise<{ at: Date; absoluteExpiresAt: Date } | undefined> {
    const at = this.clock.now();
    const { rows } = await this.pool.query<{ until: Date }>('select step_up_sign_in($1, $2, $3) as until', [
      tokenHash,
      freshHash,
      at,
    ]);
    return rows[0] === undefined ? undefined : { at, absoluteExpiresAt: rows[0].until };
  }

  async end(tokenHash: Buffer): Promise<void> {
    await this.pool.query('select end_sign_in($1, $2)', [tokenHash, this.clock.now()]);
  }

  async refuse(refusal: Omit<SignInRefusal, 'id' | 'at'>): Promise<void> {
    const { code, emailHash, accountId, requestId } = refusal;
    await this.pool.query('select record_sign_in_refusal($1, $2, $3, $4, $5)', [
      newId(this.clock.now()),
      code,
      emailHash,
      accountId,
      requestId,
    ]);
  }

  async chooseLanguage(tokenHash: Buffer, language: Language): Promise<void> {
    await this.pool.query('select choose_language($1, $2)', [tokenHash, language]);
  }
}

function callerFrom(row: CallerRow): Caller {
  return {
    accountId: row.account_id,
    staffId: row.staff_id,
    staffName: row.staff_name,
    clinicId: row.clinic_id,
    clinicName: row.clinic_name,
    clinicKind: row.clinic_kind,
    timeZone: row.time_zone,
    language: row.account_language,
    role: row.role,
    safeguardingLead: row.safeguarding_lead,
    discipline: row.discipline,
    registrationExpiresOn: row.registration_expires_on,
    steppedUpAt: row.stepped_up_at,
    absoluteExpiresAt: row.absolute_expires_at,
  };
}
