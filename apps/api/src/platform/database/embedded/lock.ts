import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { ZodError } from 'zod';
import { identify, isRunning, type ProcessIdentity, ProcessIdentitySchema } from './process-identity.ts';

/** Undefined when nobody living holds it. A lock whose holder died without a word counts as free. */
export function lockHolder(path: string): ProcessIdentity | undefined {
  const holder = readLock(path);
  return holder !== undefined && isRunning(holder) ? holder : undefined;
}

/**
 * Takes the lock for this process and tells whether it got it. A second call by the holder is refused like any other.
 * The file appears whole (link of a written file), so a reader never sees half of one.
 */
export function takeLock(path: string): boolean {
  const self = identify(process.pid);
  if (self === undefined) throw new Error('this process cannot see itself in the process table');
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });
  try {
    return tryLink(draft, path) || (clearDead(path) && tryLink(draft, path));
  } finally {
    rmSync(draft, { force: true });
  }
}

export function releaseLock(path: string): void {
  if (readLock(path)?.pid === process.pid) rmSync(path, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Moving first and looking after lets one of two racing takers clear the dead lock; the other puts a fresh one back. */
function clearDead(path: string): boolean {
  if (lockHolder(path) !== undefined) return false;
  const moved = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, moved);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return true;
    throw error;
  }
  const fresh = lockHolder(moved) !== undefined;
  if (fresh) tryLink(moved, path);
  rmSync(moved, { force: true });
  return !fresh;
}

function readLock(path: string): ProcessIdentity | undefined {
  try {
    return ProcessIdentitySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    if (error instanceof SyntaxError || error instanceof ZodError) return undefined;
    throw error;
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
