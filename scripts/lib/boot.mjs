// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, ROOT } from './repository.mjs';

const PATIENCE_MS = 120_000;
const STOP_MS = 5_000;

/**
 * Starts what was built, as an installation would: the command line out of `dist`, a new embedded database in the
 * system's temp folder unless `env` names a server, any free port. Asks the API whether it lives and is ready and the portal for its page, then
 * stops it, which must not take longer than promised.
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function bootTheBuild(env = {}) {
  const home = mkdtempSync(join(tmpdir(), 'trellis-boot-'));
  const api = spawn(process.execPath, [CLI, 'start'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '0', TRELLIS_HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise((resolve) => api.once('close', resolve));
  try {
    const url = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no address was printed in time')), PATIENCE_MS);
      for (const stream of [api.stdout, api.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
          output += text;
          const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
          if (address !== undefined) resolve(address);
        });
      }
      void ended.then(() => reject(new Error('it ended before it printed an address')));
      void ended.then(() => clearTimeout(timer));
    });
    for (const path of ['/live', '/ready', '/']) {
      const answer = await fetch(url + path);
      const text = await answer.text();
      output += `GET ${path} ${answer.status}\n`;
      if (answer.status !== 200 || text === '') throw new Error(`${path} answered ${answer.status}`);
    }
    const told = performance.now();
    api.kill('SIGTERM');
    await ended;
    const took = performance.now() - told;
    if (took > STOP_MS) throw new Error(`it took ${Math.round(took)} ms to stop`);
    return { ok: api.exitCode === 0, output };
  } catch (error) {
    return { ok: false, output: `${output}\n${String(error)}\n` };
  } finally {
    if (api.exitCode === null) api.kill('SIGKILL');
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
}
