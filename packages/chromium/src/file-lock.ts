import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

const WAIT_MS = 120_000;

/**
 * Runs `work` while no other process on this machine runs work under the same lock file.
 * A lock whose holder is dead is taken over. Two takers of one dead lock can both get through, so the work itself must
 * end in an atomic step: the lock saves labour, it does not guard correctness. Gives up after two minutes.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + WAIT_MS;
  while (!(await take(path))) {
    if (Date.now() > giveUpAt) throw new Error(`Waited two minutes for ${path}; delete it if nothing is running.`);
    await delay(100);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  if (await holderIsDead(path)) await rm(path, { force: true });
  return false;
}

async function holderIsDead(path: string): Promise<boolean> {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
}

/** Whether a caught value is a system error with this code, `ENOENT` for one. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
