import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { lockHolder, releaseLock, takeLock } from '../platform/database/embedded/lock.ts';

const STILL_STARTING_MS = 180_000;

const RunningSchema = z.object({ pid: z.int(), url: z.string() });

/** What one start in a folder tells the next one. */
export interface StartClaim {
  /** Now others are told where it runs. */
  announce(url: string): void;
  release(): void;
}

/**
 * Claims the folder for this start. When another start holds it, answers where that one runs, waiting while it is still
 * coming up, and claims the folder after all if it ends meanwhile.
 */
export async function claimFolder(
  home: string,
  say: (sentence: string) => void,
): Promise<{ claim: StartClaim } | { runningAt: string }> {
  const lock = join(home, 'start.lock');
  const record = join(home, 'running.json');
  const deadline = performance.now() + STILL_STARTING_MS;
  for (let said = false; !takeLock(lock); said = true) {
    const holder = lockHolder(lock);
    const running = readRecord(record);
    if (holder !== undefined && running?.pid === holder.pid) return { runningAt: running.url };
    if (!said) say(`Another start in this folder (process ${holder?.pid}) is under way; waiting for it.`);
    if (performance.now() > deadline) throw new Error(`process ${holder?.pid} neither starts nor ends`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    claim: {
      announce: (url) => writeFileSync(record, JSON.stringify({ pid: process.pid, url }), { mode: 0o600 }),
      release() {
        rmSync(record, { force: true });
        releaseLock(lock);
      },
    },
  };
}

function readRecord(path: string): z.infer<typeof RunningSchema> | undefined {
  try {
    return RunningSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
