import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Somebody a command can be run as on this machine. */
export interface User {
  /** Put before the command. */
  prefix: string[];
  /** Owner of the folders that are made for this user; undefined leaves them to whoever runs the tests. */
  uid: number | undefined;
}

const NOBODY = 65_534;
const isRoot = process.geteuid?.() === 0;

/**
 * Root, or an ordinary user, whoever runs the tests. A machine that cannot give one of the two fails the test with the
 * reason, since "works as root and not as root" would otherwise be half proven and look whole.
 */
export function takeUser(kind: 'root' | 'ordinary'): User {
  if (kind === 'root') return isRoot ? { prefix: [], uid: undefined } : proven(['unshare', '-r'], undefined);
  return isRoot
    ? proven(['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'], NOBODY)
    : { prefix: [], uid: undefined };
}

/** A folder that only this user can enter, as `mktemp -d` makes it. */
export function privateFolder(user: User): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'trellis-home-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.uid);
  return folder;
}

function proven(prefix: string[], uid: number | undefined): User {
  const [program, ...rest] = [...prefix, process.execPath, '--version'];
  const { status, stderr, error } = spawnSync(program ?? '', rest, { encoding: 'utf8' });
  if (status === 0) return { prefix, uid };
  throw new Error(
    `this machine cannot run Node through "${prefix.join(' ')}" (${error?.message ?? stderr.trim()}), so one half of ` +
      '"as root and not as root" cannot be tested here; run the check once as the other kind of user',
  );
}
