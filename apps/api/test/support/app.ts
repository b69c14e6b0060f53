import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { serve } from '../../src/main.ts';
import { hashPassword } from '../../src/platform/access/password.ts';
import { Clock } from '../../src/platform/clock/clock.ts';
import type { Config } from '../../src/platform/config/config.ts';
import { createLog } from '../../src/platform/logging/log.ts';
import { Browser } from './browser.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** A clock with a hand to push it on. It goes by itself until it is stopped. */
export class TestClock extends Clock {
  #pushed = 0;
  #stoppedAt: Date | undefined;

  /** Goes by itself again, from this moment on. */
  set(moment: Date): void {
    this.#stoppedAt = undefined;
    this.#pushed = moment.getTime() - super.now().getTime();
  }

  /** From now on time passes only when it is pushed, however slow the machine. */
  stop(): void {
    this.#stoppedAt = super.now();
  }

  push(milliseconds: number): void {
    this.#pushed += milliseconds;
  }

  override now(): Date {
    return new Date((this.#stoppedAt ?? super.now()).getTime() + this.#pushed);
  }
}

export interface TestApp {
  readonly url: string;
  readonly database: TestDatabase;
  /** As the owner of the tables, for laying rows and looking at what was written. */
  readonly owner: Client;
  readonly clock: TestClock;
  /** Every line the application logged so far. */
  readonly log: string[];
  /** A browser that nobody is signed in with. */
  browser(): Browser;
  /** A browser signed in with this address and password. */
  signIn(email: string, password?: string): Promise<Browser>;
  /** Stops the application and leaves the database, as a restart would. */
  stop(): Promise<void>;
  /** Stops the application and drops its database. */
  close(): Promise<void>;
}

export const TEST_PASSWORD = 'correct horse battery';

/** Monday of the week the synthetic clinic is laid around; tests that need another day give it. */
const MORNING = new Date('2026-11-23T09:00:00+05:30');

export function testConfig(changes: Partial<Config> = {}): Config {
  return {
    environment: 'test',
    host: '127.0.0.1',
    port: 0,
    database: databaseAt('postgresql://nobody@localhost/nothing'),
    secret: 'a secret for the tests and nothing else',
    home: mkdtempSync(join(tmpdir(), 'trellis-files-')),
    clockStartsAt: undefined,
    logLevel: 'info',
    demoPublic: false,
    drainSeconds: 1,
    trustedProxyHops: 0,
    chromiumPath: process.env['CHROMIUM_PATH'],
    ...changes,
  };
}

function databaseAt(url: string): Config['database'] {
  return { url, listenUrl: url, poolSize: 5, preparedStatements: true };
}

export interface TestAppOptions extends Partial<Omit<Config, 'database'>> {
  readonly startsAt?: Date;
  /** A database to use again instead of a new one. */
  readonly database?: TestDatabase;
  /** Another way to the same database. */
  readonly reachedAt?: string;
  /** Another build of the portal. */
  readonly portal?: string;
}

/** The application as it is run, over real HTTP and an empty migrated database of its own. */
export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const {
    startsAt = MORNING,
    database = await createTestDatabase(),
    reachedAt = database.appUrl,
    portal,
    ...changes
  } = options;
  const clock = new TestClock(startsAt);
  const log: string[] = [];
  const config = testConfig({ ...changes, database: databaseAt(reachedAt) });
  const served = await serve(config, {
    clock,
    log: createLog('info', { write: (line) => void log.push(line) }),
    ...(portal === undefined ? {} : { portal }),
  });
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const stop = async () => {
    await served.close();
    await owner.end();
  };
  return {
    url: served.url,
    database,
    owner,
    clock,
    log,
    browser: () => new Browser(served.url),
    async signIn(email, password = TEST_PASSWORD) {
      const browser = new Browser(served.url);
      const answer = await browser.post('/auth/sign-in', { email, password });
      if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`);
      return browser;
    },
    stop,
    async close() {
      await stop();
      await database.drop();
    },
  };
}

let kept: Promise<TestApp> | undefined;

/**
 * The application that the files of a worker ask one after another: starting one costs more than most tests. It begins with
 * an empty log, in the morning; its database holds the clinics of the files before. A test that asks about anything but
 * clinics of its own, or changes more than the clock, starts one with `startApp`.
 */
export async function sharedApp(): Promise<TestApp> {
  const app = await (kept ??= startApp());
  app.clock.set(MORNING);
  app.log.length = 0;
  return { ...app, close: () => app.owner.query(`select set_config('app.clinic', '', false)`).then(() => undefined) };
}

export interface StaffMember {
  readonly accountId: string;
  readonly staffId: string;
  readonly clinicId: string;
  readonly email: string;
}

/** A clinic with nothing in it. The owner is under row-level security too, so the clinic is named in the session. */
export async function addClinic(
  owner: Client,
  { name = 'Rohini', kind = 'REAL' }: { name?: string; kind?: 'DEMO' | 'REAL' | 'SANDBOX' } = {},
): Promise<string> {
  const id = randomUUID();
  await owner.query(`select set_config('app.clinic', $1, false)`, [id]);
  await owner.query(
    `insert into clinics (id, name, kind, time_zone, language, start_convention, created_at, version)
     values ($1, $2, $3, 'Asia/Kolkata', 'en', -2, now(), 1)`,
    [id, name, kind],
  );
  return id;
}

/** A member of staff who signs in with `TEST_PASSWORD`; with `accountId` the same person works in one more clinic. */
export async function addStaff(
  owner: Client,
  clinicId: string,
  given: {
    email?: string;
    name?: string;
    role?: string;
    discipline?: string | null;
    registrationExpiresOn?: string | null;
    safeguardingLead?: boolean;
    accountId?: string;
  } = {},
): Promise<StaffMember> {
  const { role = 'ADMINISTRATOR', name = 'Asha Rao', discipline = null, registrationExpiresOn = null } = given;
  const email = given.email ?? `${randomUUID()}@example.org`;
  const accountId = given.accountId ?? randomUUID();
  const staffId = randomUUID();
  if (given.accountId === undefined) {
    testPasswordHash ??= hashPassword(TEST_PASSWORD);
    await owner.query(
      `insert into staff_accounts (id, email, name, password_hash, language, created_at)
       values ($1, $2, $3, $4, 'en', now())`,
      [accountId, email, name, await testPasswordHash],
    );
  }
  await owner.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
  await owner.query(
    `insert into staff (clinic_id, id, account_id, name, role, safeguarding_lead, discipline, registration_expires_on, active, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, true, 1)`,
    [clinicId, staffId, accountId, name, role, given.safeguardingLead ?? false, discipline, registrationExpiresOn],
  );
  return { accountId, staffId, clinicId, email };
}

let testPasswordHash: Promise<string> | undefined;
