import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { Clock } from '../clock/clock.ts';
import { BoundedSet } from '../graphql/bounded-set.ts';
import { ApiError } from '../errors/api-error.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import { Gate } from './gate.ts';
import { accountKey, addressKey } from './throttle-keys.ts';

/** Ten misspelt passwords cost nothing; from then on the wait doubles: 1 s, 2 s, 4 s. */
const FREE = 10;
const FORGET = '15 minutes';
const LONGEST_FOR_ADDRESS = '15 minutes';
/** Short, since whoever knows an e-mail address can make its owner wait this long, but no longer. */
const LONGEST_FOR_ACCOUNT = '5 seconds';
/** So that one address alone can never make an account's owner wait. */
const FAILURES_ONE_ADDRESS_ADDS = 3;

/** Waits that somebody was told of; enough for all that run at once. */
const WAITS_KEPT = 1000;

interface Standing {
  readonly wait_ms: number;
  readonly failures: number;
}

/**
 * Slows down guessing, by the account (one password guessed from many addresses) and by the address (many accounts
 * guessed from one). Nobody is ever locked out. Accounts that do not exist are slowed alike.
 */
@Injectable()
export class Throttle {
  // Two hashes at once, each a core and 19 MiB: more would let anyone who can reach sign-in stop the service. The count
  // is read and written inside, so a hundred guesses that arrive together do not all pass on the same old count.
  readonly #gate = new Gate(
    2,
    200,
    () => new ApiError('UNAVAILABLE', 'Too many people are signing in at this moment.'),
  );
  readonly #told = new BoundedSet(WAITS_KEPT);

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether the password was right, counted as a failure where it was not. Refuses with RATE_LIMITED, without looking at
   * it, whoever has to wait.
   */
  attempt(email: string, ip: string, isRight: () => Promise<boolean>): Promise<boolean> {
    const address = addressKey(ip);
    const account = accountKey(email);
    return this.#gate.pass(async () => {
      const fromAddress = await this.#standing(address, LONGEST_FOR_ADDRESS);
      this.#refuseIfEarly(address, fromAddress);
      this.#refuseIfEarly(account, await this.#standing(account, LONGEST_FOR_ACCOUNT));
      const right = await isRight();
      if (right) {
        await this.pool.query('select throttle_clear($1)', [account]);
      } else {
        await this.#count(address);
        if (fromAddress.failures < FAILURES_ONE_ADDRESS_ADDS) await this.#count(account);
      }
      return right;
    });
  }

  async #standing(key: string, longest: string): Promise<Standing> {
    const { rows } = await this.pool.query<Standing>('select * from throttle_wait($1, $2, $3, $4, $5)', [
      key,
      this.clock.now(),
      FREE,
      longest,
      FORGET,
    ]);
    return rows[0] ?? { wait_ms: 0, failures: 0 };
  }

  async #count(key: string): Promise<void> {
    await this.pool.query('select throttle_failure($1, $2, $3)', [key, this.clock.now(), FORGET]);
  }

  #refuseIfEarly(key: string, { wait_ms, failures }: Standing): void {
    if (wait_ms === 0) return;
    const wait = `${key} ${failures}`;
    const again = this.#told.has(wait);
    this.#told.add(wait);
    throw new TooEarly(Math.ceil(wait_ms / 1000), again);
  }
}

class TooEarly extends HttpRefusal {
  constructor(
    retryAfterSeconds: number,
    /** Whether somebody was told of this very wait before. */
    readonly again: boolean,
  ) {
    super(429, 'RATE_LIMITED', { retryAfterSeconds }, { 'retry-after': `${retryAfterSeconds}` });
  }
}

/** Each wait is worth one line in the trail. Who does not wait could otherwise fill it, a line a request. */
export function isToldAgain(error: unknown): boolean {
  return error instanceof TooEarly && error.again;
}
