// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/repository.mjs';

const API = join(ROOT, 'apps/api/dist/programs/main.js');

/**
 * The built API on a port of its own.
 * @param {import('./run.mjs').Surroundings['database']} database
 */
export function startApi(database) {
  return spawn(process.execPath, [API], {
    env: { PORT: '0', DATABASE_URL: database.appUrl, TRELLIS_SECRET: 'x'.repeat(32), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** @param {import('node:child_process').ChildProcess} api */
export async function firstAddress(api) {
  let output = '';
  return await new Promise((resolve, reject) => {
    api.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
      const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (url !== undefined) resolve(url);
    });
    api.once('exit', () => reject(new Error(`the API ended: ${output}`)));
  });
}

/**
 * Tells the API to end and waits until it has.
 * @param {import('node:child_process').ChildProcess} api
 */
export async function endApi(api) {
  const ended = new Promise((resolve) => api.once('exit', resolve));
  api.kill('SIGTERM');
  await ended;
}
