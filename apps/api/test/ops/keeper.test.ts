import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Durability } from '../../src/platform/database/embedded/server-settings.ts';
import { waitForEnd, commandLine } from '../../src/platform/database/embedded/process-identity.ts';
import { size } from '../support/deep.ts';
import { type Bundle, makeBundle } from './support/bundle.ts';
import {
  keeperOf,
  processesNaming,
  query,
  queryOnceBack,
  runStarter,
  serverOf,
  type Starter,
} from './support/starter.ts';
import { privateFolder, takeUser, type User } from './support/user.ts';

let bundle: Bundle;
const starters: Starter[] = [];
const homes: string[] = [];
/** A home of each kind of user with its database at rest, for copies: making one anew is for tests of the making. */
const atRest = new Map<'root' | 'ordinary', string>();

beforeAll(async () => {
  bundle = await makeBundle();
});

afterEach(async () => {
  for (const starter of starters.splice(0)) {
    starter.process.kill('SIGTERM');
    await starter.ended;
  }
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

afterAll(() => {
  for (const home of atRest.values()) rmSync(home, { recursive: true, force: true });
  bundle.remove();
});

function newHome(user: User): string {
  const home = privateFolder(user);
  homes.push(home);
  return home;
}

async function madeHome(kind: 'root' | 'ordinary'): Promise<string> {
  const user = takeUser(kind);
  let whole = atRest.get(kind);
  if (whole === undefined) {
    whole = privateFolder(user);
    atRest.set(kind, whole);
    const starter = runStarter(bundle, user, whole, 'DURABLE');
    await starter.ready;
    starter.process.kill('SIGTERM');
    await starter.ended;
  }
  const home = newHome(user);
  execFileSync('cp', ['-a', `${whole}/.`, home]);
  return home;
}

function start(user: User, home: string, durability: Durability = 'DURABLE'): Starter {
  const starter = runStarter(bundle, user, home, durability);
  starters.push(starter);
  return starter;
}

/** Ends the starter the hard way and waits until nothing of it is left. */
async function killStarter(starter: Starter): Promise<void> {
  starter.process.kill('SIGKILL');
  await starter.ended;
}

const CREATE = 'create table kept (n int primary key)';

describe.each(['root', 'ordinary'] as const)('the embedded database, started by the user "%s"', (kind) => {
  it('comes up in a folder closed to all others and gives the API a login that may not pass the walls', async () => {
    const user = takeUser(kind);
    const home = newHome(user);
    const { appUrl, ownerUrl } = await start(user, home).ready;
    expect(await query(appUrl, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false, rolbypassrls: false },
    ]);
    await query(ownerUrl, CREATE);
    await expect(query(appUrl, 'create table mine (n int)')).rejects.toThrow(/permission denied/);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    const files = ['access.json', 'server.log', 'keeper.log'];
    expect(files.filter((file) => (statSync(join(home, 'postgres', file)).mode & 0o077) !== 0)).toEqual([]);
  });
});

/** The keeper is the same program for either; both are killed in a deep run. */
const KILLED = (['ordinary', 'root'] as const).slice(0, size(1, 2));

describe.each(KILLED)('the embedded database, started by the user "%s"', (kind) => {
  it('is stopped within 5 seconds of a starter that was killed, and keeps its rows', async () => {
    const user = takeUser(kind);
    const home = await madeHome(kind);
    const first = start(user, home);
    const { ownerUrl } = await first.ready;
    await query(ownerUrl, CREATE);
    await query(ownerUrl, 'insert into kept values (1)');
    const server = serverOf(home);
    const keeper = keeperOf(home);
    await killStarter(first);
    expect(await waitForEnd(server, 5_000)).toBe(true);
    expect(await waitForEnd(keeper, 1_000)).toBe(true);
    const again = await start(user, home).ready;
    expect(await query(again.ownerUrl, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('comes back by itself on the same port when it is killed amid 200 writes, with every acknowledged row', async () => {
    const user = takeUser(kind);
    const home = await madeHome(kind);
    const starter = start(user, home);
    const { ownerUrl } = await starter.ready;
    await query(ownerUrl, CREATE);
    const acknowledged: number[] = [];
    for (let n = 0; n < 200; n++) {
      if (n === 100) process.kill(serverOf(home).pid, 'SIGKILL');
      await query(ownerUrl, 'insert into kept values ($1)', [n]).then(
        () => acknowledged.push(n),
        () => new Promise((resolve) => setTimeout(resolve, 50)),
      );
    }
    await starter.says(/was killed; it is started again/);
    const kept = new Set((await queryOnceBack(ownerUrl, 'select n from kept')).map(({ n }) => n));
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  });
});

describe('a database whose processes were killed', () => {
  it('recovers when one backend dies by force', async () => {
    const user = takeUser('ordinary');
    const home = await madeHome('ordinary');
    const { ownerUrl } = await start(user, home).ready;
    await query(ownerUrl, CREATE);
    await query(ownerUrl, 'insert into kept values (7)');
    const server = serverOf(home);
    const victim = new Client({ connectionString: ownerUrl });
    victim.on('error', () => undefined);
    await victim.connect();
    const { rows } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid');
    const sleeping = victim.query('select pg_sleep(60)');
    sleeping.catch(() => undefined);
    process.kill(rows[0]?.pid ?? Number.NaN, 'SIGKILL');
    await expect(sleeping).rejects.toThrow(/terminat|reset/i);
    expect(await queryOnceBack(ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    expect(serverOf(home)).toEqual(server);
  });

  it('is adopted by the next start, which says so, when starter and keeper both died', async () => {
    const user = takeUser('ordinary');
    const home = await madeHome('ordinary');
    const first = start(user, home);
    await first.ready;
    const server = serverOf(home);
    process.kill(keeperOf(home).pid, 'SIGSTOP');
    first.process.kill('SIGKILL');
    process.kill(keeperOf(home).pid, 'SIGKILL');
    await first.ended;
    const second = start(user, home);
    await second.ready;
    expect(second.said.join(' ')).toContain(
      `Adopted the database server that an earlier start left running (process ${server.pid})`,
    );
    expect(serverOf(home)).toEqual(server);
  });

  it('is stopped and started afresh by the next start, which says so, when what was left does not answer', async () => {
    const user = takeUser('ordinary');
    const home = await madeHome('ordinary');
    const first = start(user, home);
    const { ownerUrl } = await first.ready;
    await query(ownerUrl, CREATE);
    await query(ownerUrl, 'insert into kept values (3)');
    const server = serverOf(home);
    process.kill(server.pid, 'SIGSTOP');
    process.kill(keeperOf(home).pid, 'SIGKILL');
    await killStarter(first);
    const second = start(user, home);
    const again = await second.ready;
    expect(second.said.join(' ')).toContain(
      `Stopping the database server that an earlier start left behind (process ${server.pid})`,
    );
    expect(await query(again.ownerUrl, 'select n from kept')).toEqual([{ n: 3 }]);
  });

  it('is kept by a new keeper when only the keeper died', async () => {
    const user = takeUser('ordinary');
    const home = await madeHome('ordinary');
    const starter = start(user, home);
    const { ownerUrl } = await starter.ready;
    const server = serverOf(home);
    process.kill(keeperOf(home).pid, 'SIGKILL');
    await starter.says(/Adopted the database server/);
    expect(await query(ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(serverOf(home)).toEqual(server);
  });
});

describe('a starter that dies at once', () => {
  it.each([0, 200, 50, 100, 400].slice(0, size(2, 5)))(
    'leaves nothing running, killed %i ms after its keeper began',
    async (milliseconds) => {
      const user = takeUser('ordinary');
      const home = newHome(user);
      const starter = start(user, home);
      while (!existsSync(join(home, 'postgres', 'keeper.log'))) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await killStarter(starter);
      const deadline = performance.now() + 10_000;
      while (processesNaming(home).length > 0 && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(processesNaming(home)).toEqual([]);
    },
  );
});

describe('a database for tests', () => {
  it('is gone with its folder when the run of the tests was killed', async () => {
    const user = takeUser('ordinary');
    const home = newHome(user);
    const starter = start(user, home, 'THROWAWAY');
    await starter.ready;
    const server = serverOf(home);
    const keeper = keeperOf(home);
    await killStarter(starter);
    expect(await waitForEnd(server, 5_000)).toBe(true);
    expect(await waitForEnd(keeper, 5_000)).toBe(true);
    expect(existsSync(home)).toBe(false);
  });
});

describe('the keeper', () => {
  it('keeps a Ctrl-C at the terminal from the server, so that a request in flight is answered', async () => {
    const user = takeUser('ordinary');
    const home = await madeHome('ordinary');
    const starter = start(user, home);
    await starter.ready;
    const server = serverOf(home);
    process.kill(-(starter.process.pid ?? 0), 'SIGINT');
    await starter.says(/in flight was answered/);
    await starter.ended;
    expect(await waitForEnd(server, 5_000)).toBe(true);
  });

  it('shows no password to those who list the processes', async () => {
    const user = takeUser('ordinary');
    const home = await madeHome('ordinary');
    await start(user, home).ready;
    const access = readFileSync(join(home, 'postgres', 'access.json'), 'utf8');
    const passwords = [...access.matchAll(/[0-9a-f]{48}/g)].map(([password]) => password);
    expect(passwords).toHaveLength(3);
    const shown = [keeperOf(home), serverOf(home)].map(({ pid }) => commandLine(pid)).join(' ');
    for (const password of passwords) expect(shown).not.toContain(password);
  });

  it('lets one command at a time have the database of a folder', async () => {
    const user = takeUser('ordinary');
    const home = await madeHome('ordinary');
    await start(user, home).ready;
    const second = start(user, home);
    await expect(second.ready).rejects.toThrow(/in use by another Trellis command \(process \d+\)\. Wait/);
    expect(second.said.join(' ')).toMatch(/^Waiting for process \d+/);
  });

  it('clears what a start left half made, and says so', async () => {
    const user = takeUser('root');
    const home = newHome(user);
    mkdirSync(join(home, 'postgres', 'data.unfinished'), { recursive: true });
    writeFileSync(join(home, 'postgres', 'data.unfinished', 'PG_VERSION'), '18');
    const starter = start(user, home);
    await starter.ready;
    expect(starter.said.join(' ')).toContain('An earlier start was ended while it made the database');
    expect(readdirSync(join(home, 'postgres'))).not.toContain('data.unfinished');
  });

  it('leaves a damaged data folder alone and says what to do', async () => {
    const user = takeUser('root');
    const home = newHome(user);
    mkdirSync(join(home, 'postgres', 'data', 'base'), { recursive: true });
    await expect(start(user, home).ready).rejects.toThrow(
      /only half a database .* Restore it from a backup, or move it away/,
    );
    expect(existsSync(join(home, 'postgres', 'data', 'base'))).toBe(true);
  });

  it('refuses the data of another major version with a sentence', async () => {
    const user = takeUser('root');
    const home = newHome(user);
    mkdirSync(join(home, 'postgres', 'data', 'global'), { recursive: true });
    writeFileSync(join(home, 'postgres', 'data', 'PG_VERSION'), '14\n');
    writeFileSync(join(home, 'postgres', 'data', 'global', 'pg_control'), '');
    await expect(start(user, home).ready).rejects.toThrow(/made by PostgreSQL 14, and this copy of Trellis brings 18/);
  });

  it('refuses to guess when the passwords of a database are gone', async () => {
    const user = takeUser('root');
    const home = await madeHome('root');
    const first = start(user, home);
    await first.ready;
    first.process.kill('SIGTERM');
    await first.ended;
    rmSync(join(home, 'postgres', 'access.json'));
    await expect(start(user, home).ready).rejects.toThrow(/file with its passwords .* is missing\. Restore/);
  });

  it('moves to another port when its own was taken meanwhile', async () => {
    const user = takeUser('root');
    const home = await madeHome('root');
    const first = start(user, home);
    const before = await first.ready;
    first.process.kill('SIGTERM');
    await first.ended;
    const other = newHome(user);
    mkdirSync(join(other, 'postgres'));
    writeFileSync(join(other, 'postgres', 'access.json'), readFileSync(join(home, 'postgres', 'access.json')), {
      mode: 0o600,
    });
    expect((await start(user, other).ready).appUrl).toBe(before.appUrl);
    const after = await start(user, home).ready;
    expect(new URL(after.appUrl).port).not.toBe(new URL(before.appUrl).port);
    expect(await query(after.appUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('says what to do when a program of PostgreSQL cannot be run', async () => {
    const user = takeUser('root');
    chmodSync(join(bundle.programs, 'initdb'), 0o644);
    try {
      await expect(start(user, newHome(user)).ready).rejects.toThrow(
        /initdb is missing or not executable\. Delete node_modules/,
      );
    } finally {
      chmodSync(join(bundle.programs, 'initdb'), 0o755);
    }
  });

  it('says what to do when PostgreSQL was not installed for this machine', async () => {
    const user = takeUser('root');
    const platformPackage = join(bundle.programs, '..', '..');
    renameSync(platformPackage, `${platformPackage}.away`);
    try {
      await expect(start(user, newHome(user)).ready).rejects.toThrow(
        /no embedded PostgreSQL for this machine: .* DATABASE_URL/,
      );
    } finally {
      renameSync(`${platformPackage}.away`, platformPackage);
    }
  });

  it('says so when it may not write to the folder', async () => {
    const user = takeUser('ordinary');
    const file = join(mkdtempSync(join(tmpdir(), 'trellis-home-')), 'a-file');
    writeFileSync(file, '');
    homes.push(join(file, '..'));
    await expect(start(user, join(file, 'home')).ready).rejects.toThrow(
      /cannot be used for Trellis' data .* Set TRELLIS_HOME/,
    );
  });

  // Only real root can become another user: for an ordinary user there is nothing to prove, and a skipped test would
  // look like one that proves something.
  const others = process.geteuid?.() === 0 ? [65_534] : [];

  it.each(others)(
    'serves root in a folder of user %i, where user namespaces do not reach, as that user',
    async (uid) => {
      const home = newHome(takeUser('ordinary'));
      mkdirSync(join(home, 'postgres'), { mode: 0o700 });
      const { ownerUrl } = await start(takeUser('root'), home).ready;
      await query(ownerUrl, CREATE);
      expect(statSync(join(home, 'postgres', 'data')).uid).toBe(uid);
    },
  );
});
