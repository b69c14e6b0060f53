import { OperatorError } from '../../config/operator-error.ts';
import { findBinaries } from './binaries.ts';
import { findAccess, homePaths, makeHome, newAccess, type ServerAccess, writeAccess } from './home.ts';
import { initialise, inspectDataFolder } from './initialise.ts';
import { chooseLauncher, type Launcher } from './launcher.ts';
import { lockHolder, releaseLock, takeLock } from './lock.ts';
import type { KeeperMessage, KeeperTask } from './messages.ts';
import { answers, findPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { freePort, isPortFree } from './ports.ts';
import { isRunning, type ProcessIdentity } from './process-identity.ts';
import { provision } from './provision.ts';

/** A keeper whose starter died needs at most 5 s to stop its server; past that someone living is at work. */
const LOCK_PATIENCE_MS = 8_000;
const WATCH_EVERY_MS = 200;

/**
 * Brings the embedded server of one home folder up and keeps it up until it is told to stop: a server that was killed
 * is started again on the same port. Only one keeper works on a home folder at a time.
 */
export class Keeper {
  #stopping = false;
  #launcher: Launcher | undefined;

  constructor(
    private readonly task: KeeperTask,
    private readonly tell: (message: KeeperMessage) => void,
  ) {}

  /** Comes back when the server has ended because of `stop`; throws when it cannot be brought up (again). */
  async run(): Promise<void> {
    const { home, durability } = this.task;
    const { lock, data } = homePaths(home);
    makeHome(home);
    await this.#takeLock(lock);
    try {
      const launcher = chooseLauncher(findBinaries(), data, home);
      this.#launcher = launcher;
      const access = await this.#prepare(launcher);
      let server = await this.#adoptOrStart(launcher, access);
      await provision(access);
      this.tell({ kind: 'READY', port: access.port, version: launcher.version });
      while (await this.#untilGone(server)) {
        this.#say(`The database server (process ${server.pid}) was killed; it is started again.`);
        server = await startPostmaster(home, launcher, access, durability);
        this.tell({ kind: 'READY', port: access.port, version: launcher.version });
      }
    } finally {
      await this.#end(lock);
    }
  }

  /** May be called at any moment, also while the server is still coming up; `run` comes back when all is down. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const server = findPostmaster(this.task.home);
    if (server !== undefined) await stopPostmaster(server, this.task.durability === 'DURABLE' ? 3_000 : 0);
  }

  async #takeLock(path: string): Promise<void> {
    const deadline = performance.now() + LOCK_PATIENCE_MS;
    for (let said = false; !takeLock(path); said = true) {
      const holder = lockHolder(path);
      if (!said) this.#say(`Waiting for process ${holder?.pid}, which still holds the database of this folder.`);
      if (performance.now() > deadline || this.#stopping) {
        throw new OperatorError(
          `The database in ${this.task.home} is in use by another Trellis command (process ${holder?.pid}). ` +
            'Wait until it is done or end it, then try again.',
        );
      }
      await pause(100);
    }
  }

  async #prepare(launcher: Launcher): Promise<ServerAccess> {
    const { home, durability } = this.task;
    const paths = homePaths(home);
    const state = inspectDataFolder(paths.data, launcher.version);
    const known = findAccess(home);
    if (known === undefined && state === 'READY') {
      throw new OperatorError(
        `The database in ${paths.data} is there, but the file with its passwords (${paths.access}) is missing. ` +
          'Restore that file from a backup, or move the folder away to begin with an empty database.',
      );
    }
    const access = known ?? (await newAccess());
    if (known === undefined) writeAccess(home, access);
    if (state === 'ABSENT') {
      this.#say(`Making the database (PostgreSQL ${launcher.version}).`);
      await initialise(home, launcher, access.superPassword, {
        syncToDisk: durability === 'DURABLE',
        say: (sentence) => this.#say(sentence),
      });
    }
    return access;
  }

  async #adoptOrStart(launcher: Launcher, access: ServerAccess): Promise<ProcessIdentity> {
    const { home, durability } = this.task;
    const found = findPostmaster(home);
    if (found !== undefined && (await answers(home, access))) {
      this.#say(`Adopted the database server that an earlier start left running (process ${found.pid}).`);
      return found;
    }
    if (found !== undefined) {
      this.#say(`Stopping the database server that an earlier start left behind (process ${found.pid}).`);
      await stopPostmaster(found);
    }
    if (!(await isPortFree(access.port))) {
      access.port = await freePort();
      writeAccess(home, access);
    }
    return await startPostmaster(home, launcher, access, durability);
  }

  /** True when the server is gone and was not meant to be. */
  async #untilGone(server: ProcessIdentity): Promise<boolean> {
    while (isRunning(server) && !this.#stopping) await pause(WATCH_EVERY_MS);
    return !this.#stopping;
  }

  async #end(lock: string): Promise<void> {
    await this.stop();
    this.#launcher?.dispose();
    releaseLock(lock);
  }

  #say(sentence: string): void {
    this.tell({ kind: 'PROGRESS', sentence });
  }
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
