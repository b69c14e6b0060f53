import { spawnSync } from 'node:child_process';

/** What an idle machine of two cores takes to start Node and end it. */
const IDLE_MS = 60;

/**
 * So many milliseconds of an idle machine, on this machine as busy as it is now: a promise of seconds is made for a
 * machine that has them to give. Idle, it is the promise itself.
 */
export function patience(milliseconds: number): number {
  const began = performance.now();
  for (let start = 0; start < 3; start += 1) spawnSync(process.execPath, ['--eval', '']);
  return milliseconds * Math.max(1, (performance.now() - began) / 3 / IDLE_MS);
}
