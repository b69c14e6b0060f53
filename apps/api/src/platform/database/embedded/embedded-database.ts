import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '../../config/operator-error.ts';
import { accessUrl, findAccess, homePaths, makeHome } from './home.ts';
import { SERVER_ENVIRONMENT } from './launcher.ts';
import { lockHolder } from './lock.ts';
import type { KeeperMessage, KeeperTask } from './messages.ts';
import { answers } from './postmaster.ts';
import type { Durability } from './server-settings.ts';

export interface DatabaseUrls {
  /** The restricted login the API serves with. */
  appUrl: string;
  /** Owns the tables: migrations and the loader. */
  ownerUrl: string;
}

export interface EmbeddedDatabase extends DatabaseUrls {
  /** For tests that look at the server itself; the product never connects with it. */
  superUrl: string;
  /** For example "18.4"; undefined for a server that another command keeps. */
  version?: string;
  /** Lets the server go: it is stopped, unless it is another command's. Comes back when it is down. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The folder that holds data, port and passwords. */
  home: string;
  durability?: Durability;
  /** Hears a sentence for each thing worth knowing: made, waited for, adopted, restarted. */
  say?: (sentence: string) => void;
  /** The compiled keeper; given only where this module itself runs from source. */
  keeperProgram?: string;
}

const MOST_RESPAWNS = 5;

/**
 * Starts the real PostgreSQL in the home folder under a keeper process of its own, and comes back when it takes
 * connections. Refused with a sentence when the binaries are missing, the folder is damaged or in use. The server ends
 * with `stop`, or within 5 s of this process's death, whichever way it dies.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = resolve(options.home);
  const say = options.say ?? (() => undefined);
  let stopping = false;
  let respawns = 0;
  let { keeper, version } = await spawnKeeper(home, options, say);

  const watch = () =>
    keeper.once('exit', () => {
      if (stopping || respawns++ >= MOST_RESPAWNS) return;
      say('The keeper of the database was killed; it is started again.');
      spawnKeeper(home, options, say).then(
        (next) => {
          keeper = next.keeper;
          if (stopping) void letGo(keeper);
          else watch();
        },
        (error: unknown) => say(error instanceof Error ? error.message : String(error)),
      );
    });
  watch();

  return {
    ...urlsOf(home),
    version,
    async stop() {
      stopping = true;
      await letGo(keeper);
    },
  };
}

/** The server of this home folder if a command in another process keeps it now; undefined when there is none. */
export async function findRunning(homeFolder: string): Promise<EmbeddedDatabase | undefined> {
  const home = resolve(homeFolder);
  const access = findAccess(home);
  if (access === undefined || lockHolder(homePaths(home).lock) === undefined) return undefined;
  if (!(await answers(home, access))) return undefined;
  return { ...urlsOf(home), async stop() {} };
}

function urlsOf(home: string): { appUrl: string; ownerUrl: string; superUrl: string } {
  const access = findAccess(home);
  if (access === undefined) throw new Error('a running server without its access file');
  return {
    appUrl: accessUrl(access, 'app'),
    ownerUrl: accessUrl(access, 'owner'),
    superUrl: accessUrl(access, 'super'),
  };
}

async function spawnKeeper(
  home: string,
  { durability = 'DURABLE', keeperProgram }: EmbeddedOptions,
  say: (sentence: string) => void,
): Promise<{ keeper: ChildProcess; version: string }> {
  makeHome(home);
  const program = keeperProgram ?? fileURLToPath(new URL('./keeper-process.js', import.meta.url));
  const task: KeeperTask = { home, durability };
  const log = openSync(homePaths(home).keeperLog, 'a', 0o600);
  const keeper = spawn(process.execPath, [program, JSON.stringify(task)], {
    detached: true,
    cwd: home,
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const version = await new Promise<string>((ready, refuse) => {
    let answered = false;
    keeper.on('message', (message: KeeperMessage) => {
      if (message.kind === 'READY') ready(message.version);
      else if (message.kind === 'PROGRESS' || answered) say(message.sentence);
      else refuse(new OperatorError(message.sentence));
      answered ||= message.kind === 'READY';
    });
    keeper.once('error', refuse);
    keeper.once('exit', (code, signal) => {
      refuse(new Error(`the database keeper ended with ${signal ?? code}; see ${homePaths(home).keeperLog}`));
    });
  });
  return { keeper, version };
}

async function letGo(keeper: ChildProcess): Promise<void> {
  if (keeper.exitCode !== null || keeper.signalCode !== null) return;
  await new Promise<void>((ended) => {
    keeper.once('exit', () => ended());
    if (keeper.connected) keeper.disconnect();
  });
}
