import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, lstatSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import type { Binaries } from './binaries.ts';

/**
 * PostgreSQL takes nothing from the environment of whoever started it: a shell without LANG would make an SQL_ASCII
 * database, and a stray PGPORT or PGDATA would send it elsewhere.
 */
export const SERVER_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
};

/** How the server's programs are started on this machine by this user. */
export interface Launcher {
  binaries: Binaries;
  /** Put before the program: empty for an ordinary user. */
  prefix: string[];
  /** The user that must own the data folder, when it is another than this process's own. */
  owner?: { uid: number; gid: number };
  /** For example "18.4". */
  version: string;
  /** Removes what was laid down outside the home folder. */
  dispose(): void;
}

const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * PostgreSQL refuses to run as root. For root there are two ways, tried in this order:
 * - a user namespace without a mapping: the server sees itself as nobody, its files stay root's, no user is made, and a
 *   folder closed to everyone but root (`mktemp -d`, `/root`) serves;
 * - another user with the one capability to walk through closed folders, for containers that forbid user namespaces.
 *   The programs are copied to a place open to all, since access(2) ignores such capabilities when they are looked for.
 */
export function chooseLauncher(binaries: Binaries, dataFolder: string, homeFolder: string): Launcher {
  const owner = ownerOf(dataFolder);
  const self = process.geteuid?.();
  if (self !== 0) {
    if (owner !== undefined && owner.uid !== self) throw foreignFolder(dataFolder, owner.uid);
    return asSelf(binaries);
  }
  if (owner === undefined || owner.uid === 0) {
    const inNamespace = asRootInNamespace(binaries, homeFolder);
    if (inNamespace !== undefined) return inNamespace;
  }
  return asOtherUser(binaries, owner === undefined || owner.uid === 0 ? NOBODY : owner);
}

/** The words to spawn so that one of the server's programs runs the way this launcher runs them. */
export function commandOf(launcher: Launcher, program: 'initdb' | 'postgres', options: string[]) {
  return withPrefix(launcher.prefix, launcher.binaries[program], options);
}

/** Gives the folder to the user the server will run as. */
export function handOver(launcher: Launcher, path: string): void {
  if (launcher.owner !== undefined) chownSync(path, launcher.owner.uid, launcher.owner.gid);
}

function asSelf(binaries: Binaries): Launcher {
  const tried = tryVersion([], binaries.postgres);
  if (tried.version === undefined) throw notRunnable(binaries, tried.said);
  return { binaries, prefix: [], version: tried.version, dispose() {} };
}

function asRootInNamespace(binaries: Binaries, homeFolder: string): Launcher | undefined {
  const prefix = ['unshare', '-U'];
  const reach = spawnSync('unshare', ['-U', 'test', '-w', homeFolder], { env: SERVER_ENVIRONMENT });
  if (reach.status !== 0) return undefined;
  const { version } = tryVersion(prefix, binaries.postgres);
  return version === undefined ? undefined : { binaries, prefix, version, dispose() {} };
}

function asOtherUser(binaries: Binaries, owner: { uid: number; gid: number }): Launcher {
  const { copied, remove } = copyForAll(binaries);
  const prefix = [
    'setpriv',
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  const tried = tryVersion(prefix, copied.postgres);
  if (tried.version !== undefined) return { binaries: copied, prefix, owner, version: tried.version, dispose: remove };
  remove();
  throw new OperatorError(
    'PostgreSQL does not run as root, and this machine offers neither "unshare -U" nor "setpriv" to run it as another user ' +
      `(${tried.said}). Start Trellis as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

function copyForAll(binaries: Binaries): { copied: Binaries; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'trellis-postgresql-'));
  chmodSync(root, 0o755);
  cpSync(binaries.root, root, { recursive: true, verbatimSymlinks: true });
  const inCopy = (program: string) => join(root, 'bin', basename(program));
  return {
    copied: { root, initdb: inCopy(binaries.initdb), postgres: inCopy(binaries.postgres) },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function tryVersion(prefix: string[], postgres: string): { version?: string; said: string } {
  const { program, options } = withPrefix(prefix, postgres, ['--version']);
  const { status, stdout, stderr, error } = spawnSync(program, options, { encoding: 'utf8', env: SERVER_ENVIRONMENT });
  const version = status === 0 ? /\b(\d+\.\d+)/.exec(stdout)?.[1] : undefined;
  const said = (error?.message ?? stderr.trim()) || `exit status ${status}`;
  return version === undefined ? { said } : { version, said };
}

function withPrefix(prefix: string[], program: string, options: string[]): { program: string; options: string[] } {
  const [first, ...rest] = prefix;
  return first === undefined ? { program, options } : { program: first, options: [...rest, program, ...options] };
}

function notRunnable(binaries: Binaries, said: string): OperatorError {
  return new OperatorError(
    `The embedded PostgreSQL does not run on this machine: ${said}. ` +
      `Delete node_modules and run "npx -y pnpm@12 install" again; if that does not help, set DATABASE_URL to a PostgreSQL of your own. (${binaries.postgres})`,
  );
}

function foreignFolder(folder: string, uid: number): OperatorError {
  return new OperatorError(
    `The database folder ${folder} belongs to another user (number ${uid}). ` +
      'Start Trellis as that user, or set TRELLIS_HOME to a folder of your own.',
  );
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return undefined;
  const { uid, gid } = statSync(folder);
  return { uid, gid };
}
