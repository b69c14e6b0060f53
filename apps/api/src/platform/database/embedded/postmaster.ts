import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { OperatorError } from '../../config/operator-error.ts';
import { accessUrl, homePaths, type ServerAccess } from './home.ts';
import { commandOf, handOver, type Launcher, SERVER_ENVIRONMENT } from './launcher.ts';
import { commandLine, identify, isRunning, type ProcessIdentity, waitForEnd } from './process-identity.ts';
import { type Durability, serverOptions } from './server-settings.ts';

/** A server that holds this data folder now, whoever started it. */
export function findPostmaster(home: string): ProcessIdentity | undefined {
  const { data } = homePaths(home);
  const pid = Number(readPidFile(data)?.[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const identity = identify(pid);
  if (identity === undefined) return undefined;
  if (commandLine(pid)?.includes(data) === true) return identity;
  // The number was given to a stranger since: PostgreSQL would take it for a live server and refuse to start.
  rmSync(join(data, 'postmaster.pid'), { force: true });
  return undefined;
}

/**
 * Starts the server and comes back when it answers. Right after a crash the old shared memory may still be held by a
 * dying backend, which PostgreSQL refuses; that is waited for, up to `patience` milliseconds.
 */
export async function startPostmaster(
  home: string,
  launcher: Launcher,
  access: ServerAccess,
  durability: Durability,
  patience = 30_000,
): Promise<ProcessIdentity> {
  const deadline = performance.now() + patience;
  for (;;) {
    const started = spawnPostmaster(home, launcher, access, durability);
    if (started !== undefined && (await untilAnswering(started, access, deadline))) return started;
    const reason = lastFatalLine(home);
    const passing = reason?.includes('shared memory block') === true || reason?.includes('lock file') === true;
    if (!passing || performance.now() > deadline) throw didNotStart(home, reason);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * Ends the server: open transactions are rolled back, everything committed is on disk. A server that takes longer than
 * `patience` milliseconds is cut off; the next start then recovers from its log, losing nothing acknowledged.
 */
export async function stopPostmaster(postmaster: ProcessIdentity, patience = 3_000): Promise<void> {
  for (const [signal, wait] of [
    ['SIGINT', patience],
    ['SIGQUIT', 1_000],
    ['SIGKILL', 1_000],
  ] as const) {
    if (!isRunning(postmaster)) return;
    process.kill(postmaster.pid, signal);
    if (await waitForEnd(postmaster, wait)) return;
  }
  throw new Error(`the server process ${postmaster.pid} does not end`);
}

/** Whether a server on our port knows our password and serves our folder. */
export async function answers(home: string, access: ServerAccess): Promise<boolean> {
  const client = superClient(access);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return rows[0]?.folder === homePaths(home).data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A connection as superuser to the database every server has; not yet connected. */
export function superClient(access: ServerAccess, database = 'postgres'): Client {
  const client = new Client({
    connectionString: accessUrl(access, 'super', database),
    connectionTimeoutMillis: 2_000,
  });
  // A connection that breaks while idle reports here; without a listener it would end this process.
  client.on('error', () => undefined);
  return client;
}

function spawnPostmaster(
  home: string,
  launcher: Launcher,
  access: ServerAccess,
  durability: Durability,
): ProcessIdentity | undefined {
  const { data, serverLog } = homePaths(home);
  const command = commandOf(launcher, 'postgres', ['-D', data, ...serverOptions(durability, access.port)]);
  const log = openSync(serverLog, 'w', 0o600);
  handOver(launcher, serverLog);
  try {
    const child = spawn(command.program, command.options, {
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', log, log],
      cwd: home,
    });
    child.on('error', () => undefined);
    return child.pid === undefined ? undefined : identify(child.pid);
  } finally {
    closeSync(log);
  }
}

async function untilAnswering(postmaster: ProcessIdentity, access: ServerAccess, deadline: number): Promise<boolean> {
  while (isRunning(postmaster) && performance.now() < deadline) {
    const client = superClient(access);
    try {
      await client.connect();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

function didNotStart(home: string, reason: string | undefined): OperatorError {
  return new OperatorError(
    `PostgreSQL did not start: ${reason ?? 'it gave no reason'}. Its whole log is in ${homePaths(home).serverLog}.`,
  );
}

function lastFatalLine(home: string): string | undefined {
  const lines = readFileSync(homePaths(home).serverLog, 'utf8').split('\n');
  return lines.findLast((line) => /FATAL|PANIC|error while loading/.test(line))?.replace(/^.*?(FATAL|PANIC):\s*/, '');
}

function readPidFile(data: string): string[] | undefined {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}
