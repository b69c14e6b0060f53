import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { Clock } from '../clock/clock.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import { accountKey, addressKey } from './throttle-keys.ts';

/** Ten misspelt passwords cost nothing; from then on the wait doubles: 1 s, 2 s, 4 s. */
const FREE = 10;
const FORGET = '15 minutes';
const LONGEST_FOR_ADDRESS = '15 minutes';
/** Short, since whoever knows an e-mail address can make its owner wait this long, but no longer. */
const LONGEST_FOR_ACCOUNT = '5 seconds';
/** So that one address alone can never make an account's owner wait. */
const FAILURES_ONE_ADDRESS_ADDS = 3;

interface Admission {
  readonly wait_ms: number;
  readonly failures_before: number;
  readonly last_before: Date;
}

/**
 * Slows down guessing, by the account (one password guessed from many addresses) and by the address (many accounts
 * guessed from one). Nobody is ever locked out. Accounts that do not exist are slowed alike.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt as failed and admits it, or refuses with RATE_LIMITED before any work. What comes back is called
   * when the password was right after all.
   */
  async admit(email: string, ip: string): Promise<() => Promise<void>> {
    const address = addressKey(ip);
    const account = accountKey(email);
    const fromAddress = await this.#admit(address, LONGEST_FOR_ADDRESS, true);
    refuseIfEarly(fromAddress);
    const counts = fromAddress.failures_before < FAILURES_ONE_ADDRESS_ADDS;
    const onAccount = await this.#admit(account, LONGEST_FOR_ACCOUNT, counts);
    if (onAccount.wait_ms > 0) await this.#forgive(address, fromAddress);
    refuseIfEarly(onAccount);
    return async () => {
      await this.#forgive(address, fromAddress);
      await this.pool.query('select throttle_clear($1)', [account]);
    };
  }

  async #admit(key: string, longest: string, counted: boolean): Promise<Admission> {
    const { rows } = await this.pool.query<Admission>('select * from throttle_admit($1, $2, $3, $4, $5, $6)', [
      key,
      this.clock.now(),
      FREE,
      longest,
      FORGET,
      counted,
    ]);
    if (rows[0] === undefined) throw new Error('throttle_admit gave no row');
    return rows[0];
  }

  async #forgive(key: string, { failures_before, last_before }: Admission): Promise<void> {
    await this.pool.query('select throttle_forgive($1, $2, $3)', [key, failures_before, last_before]);
  }
}

function refuseIfEarly({ wait_ms }: Admission): void {
  if (wait_ms === 0) return;
  const retryAfterSeconds = Math.ceil(wait_ms / 1000);
  throw new HttpRefusal(429, 'RATE_LIMITED', { retryAfterSeconds }, { 'retry-after': `${retryAfterSeconds}` });
}
