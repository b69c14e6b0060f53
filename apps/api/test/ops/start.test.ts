import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessUrl, findAccess } from '../../src/platform/database/embedded/home.ts';
import { freePort } from '../../src/platform/database/embedded/ports.ts';
import { waitForEnd } from '../../src/platform/database/embedded/process-identity.ts';
import { halfSentSignIn } from './support/half-sent.ts';
import { patience } from './support/patience.ts';
import { keeperOf, query, serverOf } from './support/starter.ts';
import { buildProduct, type Run, runCommand, runPnpm, signalGroup } from './support/trellis.ts';

const runs: Run[] = [];
const homes: string[] = [];
/** A home whose demo was filled on the 1st, at rest; tests that do not look at a first start work on copies of it. */
const FILLED_ON = '2026-11-01T09:00:00Z';
let filled: string;
/** What the start that filled it printed and answered. */
let firstStart: { printed: string; page: Response; html: string; ready: Response };

beforeAll(async () => {
  buildProduct();
  filled = makeFolder();
  const run = runCommand(['start'], { TRELLIS_HOME: filled, PORT: '0', TRELLIS_CLOCK: FILLED_ON });
  const address = await run.address;
  const page = await fetch(address);
  firstStart = { page, html: await page.text(), ready: await fetch(`${address}/ready`), printed: run.printed() };
  await stop(run);
}, 240_000);

afterAll(() => rmSync(filled, { recursive: true, force: true }));

afterEach(async () => {
  for (const run of runs.splice(0)) {
    signalGroup(run, 'SIGTERM');
    await run.ended;
  }
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

function makeFolder(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'trellis-start-'));
}

/** Goes after the test. */
function newHome(): string {
  const home = makeFolder();
  homes.push(home);
  return home;
}

function fill(home: string): string {
  execFileSync('cp', ['-a', `${filled}/.`, home]);
  return home;
}

/** Goes after the test. */
function filledHome(): string {
  return fill(newHome());
}

function start(home: string, environment: Record<string, string> = { PORT: '0' }): Run {
  const run = runCommand(['start'], { TRELLIS_HOME: home, ...environment });
  runs.push(run);
  return run;
}

async function started(home: string, environment: Record<string, string>): Promise<Run> {
  const run = start(home, environment);
  await run.address;
  return run;
}

/** The superuser's address of the server in a home folder; the files are the tests' own. */
function serverUrl(home: string): string {
  const access = findAccess(home);
  if (access === undefined) throw new Error('no database was made here');
  return accessUrl(access, 'super');
}

async function printedLine(run: Run, pattern: RegExp): Promise<void> {
  while (!pattern.test(run.printed())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function stop(run: Run): Promise<number> {
  const told = performance.now();
  run.process.kill('SIGTERM');
  await run.ended;
  return performance.now() - told;
}

describe('start', () => {
  it('makes everything the first time and prints one address, when the portal answers there', async () => {
    expect(firstStart.printed).toContain('Making the database');
    expect(firstStart.printed.match(/http:\/\/localhost/g)).toHaveLength(1);
    expect(firstStart.printed).toMatch(/database +\d+\.\d s[^]*migrate +\d+\.\d s[^]*serve +\d+\.\d s/);
    expect(firstStart.page.status).toBe(200);
    expect(firstStart.page.headers.get('content-type')).toContain('text/html');
    expect(firstStart.html).toContain('<html');
    expect(firstStart.ready.status).toBe(200);
  });

  it('keeps what it has, and is up quickly from then on', async () => {
    const home = filledHome();
    const before = start(home);
    await before.address;
    const children = await query(serverUrl(home), 'select count(*)::int as n from children');
    expect(children[0]?.['n']).toBeGreaterThan(100);
    await stop(before);
    const began = performance.now();
    const second = start(home);
    await second.address;
    expect(performance.now() - began).toBeLessThan(patience(10_000));
    expect(second.printed()).not.toContain('Making the database');
    expect(await query(serverUrl(home), 'select count(*)::int as n from children')).toEqual(children);
  });

  it('says so when the demo stands at a day long past, and how to bring it to today', async () => {
    const home = filledHome();
    const later = await started(home, { PORT: '0', TRELLIS_CLOCK: '2026-11-20T09:00:00Z' });
    expect(later.printed()).toContain('The demo stands at 2026-11-01, 19 days ago; "npx -y pnpm@12 cli db reset-demo"');
    const reset = runCommand(['db', 'reset-demo'], { TRELLIS_HOME: home, TRELLIS_CLOCK: '2026-11-20T09:00:00Z' });
    expect(await reset.ended).toBe(0);
    expect(reset.printed()).toContain('The demo clinics stand at 2026-11-20.');
    expect((await fetch(`${await later.address}/ready`)).status).toBe(200);
  });

  it('gives no demo to an installation with a clinic of its own', async () => {
    const home = newHome();
    const make = runCommand(['clinic', 'create', '--name', 'Sunrise', '--kind', 'REAL'], { TRELLIS_HOME: home });
    expect(await make.ended).toBe(1);
    expect(make.printed()).toContain('db migrate');
    expect(await runCommand(['db', 'migrate'], { TRELLIS_HOME: home }).ended).toBe(0);
    const again = runCommand(['clinic', 'create', '--name', 'Sunrise', '--kind', 'REAL'], { TRELLIS_HOME: home });
    expect(await again.ended).toBe(0);
    const run = await started(home, { PORT: '0' });
    expect(run.printed()).not.toContain('Demo sign-ins');
    expect(await query(serverUrl(home), 'select name from clinics')).toEqual([{ name: 'Sunrise' }]);
  });

  it('ends within 5 seconds even while it is still coming up', async () => {
    const run = start(newHome());
    await new Promise((resolve) => run.process.stdout?.once('data', resolve));
    expect(await stop(run)).toBeLessThan(patience(5_000));
    expect(await run.ended).toBe(0);
  });

  it('takes its database with it when it is killed by force', async () => {
    const home = filledHome();
    const run = start(home);
    await run.address;
    const server = serverOf(home);
    run.process.kill('SIGKILL');
    expect(await waitForEnd(server, patience(5_000))).toBe(true);
    const again = start(home);
    expect((await fetch(await again.address)).status).toBe(200);
  });

  it('waits for a start of the same folder that is still under way', async () => {
    const home = filledHome();
    const first = start(home);
    await new Promise((resolve) => first.process.stdout?.once('data', resolve));
    const second = start(home);
    expect(await second.ended).toBe(0);
    expect(second.printed()).toContain(`already running at ${await first.address}`);
  });

  it.each([
    [
      'no address at all',
      { DATABASE_URL: 'here', DATABASE_OWNER_URL: 'there' },
      /^The environment is not right: DATABASE_URL must be/,
    ],
    [
      'one login of two',
      { DATABASE_URL: 'postgresql://app@127.0.0.1:1/trellis' },
      /\nDATABASE_URL is set and DATABASE_OWNER_URL is not\./,
    ],
    [
      'a server that is not there',
      {
        DATABASE_URL: 'postgresql://app@127.0.0.1:1/trellis',
        DATABASE_OWNER_URL: 'postgresql://owner@127.0.0.1:1/trellis',
      },
      /No PostgreSQL listens at 127\.0\.0\.1:1 \(DATABASE_OWNER_URL\)\. Start it/,
    ],
  ])('says in a sentence what to do about %s', async (_, environment, sentence) => {
    const home = newHome();
    const run = start(home, { PORT: '0', ...environment });
    expect(await run.ended).toBe(1);
    expect(run.printed().trim()).toMatch(sentence);
    expect(run.printed()).not.toMatch(/^\s+at /m);
    expect(existsSync(join(home, 'postgres', 'data'))).toBe(false);
  });
});

describe('one that runs', () => {
  let taken: number;
  let other: Server;
  let home: string;
  let run: Run;
  let address: string;

  beforeAll(async () => {
    taken = await freePort();
    other = createServer().listen(taken, '127.0.0.1');
    home = fill(makeFolder());
    run = runCommand(['start'], { TRELLIS_HOME: home, PORT: String(taken), TRELLIS_CLOCK: FILLED_ON });
    address = await run.address;
  });

  afterAll(async () => {
    await stop(run);
    other.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('took the next port when its own was taken, and said so before the address', () => {
    expect(Number(new URL(address).port)).toBeGreaterThan(taken);
    expect(run.printed().indexOf(`Port ${taken} is taken`)).toBeLessThan(run.printed().indexOf(address));
    expect(run.printed()).toContain(`Port ${taken} is taken; ${new URL(address).port} is the next free one.`);
  });

  it('printed sign-ins of the demo that sign in', async () => {
    await printedLine(run, /safeguarding lead/);
    const password = /password "([^"]+)"/.exec(run.printed())?.[1];
    const emails = [...run.printed().matchAll(/^ {2}(\S+@\S+)/gm)].map(([, email]) => email);
    expect(emails.length).toBeGreaterThan(3);
    const answers = await Promise.all(
      emails.map((email) =>
        fetch(`${address}/auth/sign-in`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-trellis-portal': '1' },
          body: JSON.stringify({ email, password }),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(emails.map(() => 200));
  });

  it('keeps its secret from other users of the machine', () => {
    expect(statSync(join(home, 'secret')).mode & 0o077).toBe(0);
    expect(statSync(join(home, 'api.log')).mode & 0o077).toBe(0);
  });

  it('is all there is: another start of its folder says where it is and starts nothing', async () => {
    const second = start(home);
    expect(await second.ended).toBe(0);
    expect(second.printed().trim()).toBe(`Trellis of this folder is already running at ${address}`);
    expect((await fetch(address)).status).toBe(200);
  });

  it('ends with everything it started within 5 seconds of being told', async () => {
    const [server, keeper] = [serverOf(home), keeperOf(home)];
    expect(await stop(run)).toBeLessThan(patience(5_000));
    expect(await run.ended).toBe(0);
    expect(await waitForEnd(server, 0)).toBe(true);
    expect(await waitForEnd(keeper, 0)).toBe(true);
  });
});

describe('npx -y pnpm@12 start', () => {
  it('answers 50 requests in flight when its process group is told to end, and is gone within 5 seconds', async () => {
    const home = filledHome();
    const run = runPnpm(['start'], { TRELLIS_HOME: home, PORT: '0' });
    runs.push(run);
    const address = await run.address;
    const [server, keeper] = [serverOf(home), keeperOf(home)];
    const who = await hireSomebody(home);
    const inFlight = await Promise.all(Array.from({ length: 50 }, () => halfSentSignIn(address, who)));
    // The halves are on their way; the server reads them within this time.
    await new Promise((resolve) => setTimeout(resolve, 500));
    signalGroup(run, 'SIGTERM');
    const told = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const statuses = await Promise.all(inFlight.map(({ finish }) => finish()));
    expect(statuses).toEqual(Array.from({ length: 50 }, () => 200));
    await run.ended;
    expect(performance.now() - told).toBeLessThan(patience(5_000));
    expect(await waitForEnd(server, 0)).toBe(true);
    expect(await waitForEnd(keeper, 0)).toBe(true);
  }, 180_000);
});

/** A clinic and somebody in it, made by the commands while Trellis runs. */
async function hireSomebody(home: string): Promise<{ email: string; password: string }> {
  const email = 'asha@sunrise.example';
  const clinic = runCommand(['clinic', 'create', '--name', 'Sunrise', '--kind', 'REAL'], { TRELLIS_HOME: home });
  expect(await clinic.ended).toBe(0);
  const flags = ['--clinic', 'Sunrise', '--name', 'Asha Rao', '--email', email, '--role', 'ADMINISTRATOR'];
  const staff = runCommand(['staff', 'create', ...flags], { TRELLIS_HOME: home });
  expect(await staff.ended).toBe(0);
  const password = /Password, shown this once: (\S+)/.exec(staff.printed())?.[1];
  if (password === undefined) throw new Error(staff.printed());
  return { email, password };
}
