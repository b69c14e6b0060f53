import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CLINIC_MORNING } from './settings.ts';

export interface RunningApp {
  /** Where portal and API answer, `http://localhost:<port>`. */
  url: string;
  /** When it answered: at that moment its clock stood at, or seconds after, `CLINIC_MORNING`. Milliseconds of `Date.now()`. */
  readyAt: number;
}

/** The built product with a data folder of its own. It may be stopped and started again, as an operator would. */
export interface Product {
  start(): Promise<RunningApp>;
  stop(): Promise<void>;
  /** Runs a command of the command line on the same data, and answers what it printed. Rejects where it fails. */
  command(...words: string[]): Promise<string>;
  /** Stops it and takes its data away. */
  remove(): Promise<void>;
}

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const COMMAND_LINE = join(ROOT, 'apps/api/dist/programs/cli.js');
const PORTAL = join(ROOT, 'apps/portal/dist/index.html');
const START_MS = 120_000;
const STOP_MS = 10_000;

/**
 * The product as `pnpm start` brings it up: the command line of the API from `dist`, a database and a demo clinic of its
 * own in the system's temp folder, the portal from `dist`, a free port. Nothing runs before `start`.
 */
export async function makeProduct(): Promise<Product> {
  const missing = [COMMAND_LINE, PORTAL].find((path) => !existsSync(path));
  if (missing) throw new Error(`${missing} is missing. Build the product first: npx -y pnpm@12 build`);
  const home = await mkdtemp(join(tmpdir(), 'trellis-e2e-'));
  const options = {
    cwd: ROOT,
    // Nothing of the developer's own environment: DATABASE_URL may be a clinic.
    env: { PATH: process.env['PATH'], PORT: '0', TRELLIS_HOME: home, TRELLIS_CLOCK: CLINIC_MORNING.toISOString() },
  };
  let api: ChildProcess | undefined;
  const endWithUs = () => api?.kill();
  const stop = async () => {
    process.off('exit', endWithUs);
    if (api) await end(api);
    api = undefined;
  };
  return {
    start: async () => {
      api = spawn(process.execPath, [COMMAND_LINE, 'start'], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
      process.once('exit', endWithUs);
      try {
        return { url: await printedAddress(api), readyAt: Date.now() };
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
    command: async (...words) =>
      (await promisify(execFile)(process.execPath, [COMMAND_LINE, ...words], options)).stdout,
    remove: async () => {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function printedAddress(api: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The product did not start: ${why}\n${output}`));
    const timer = setTimeout(() => fail(`no address after ${START_MS / 1000} s`), START_MS);
    for (const stream of [api.stdout, api.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const address = /^http:\/\/localhost:\d+(?=\s)/m.exec(output)?.[0];
        if (address === undefined) return;
        clearTimeout(timer);
        resolve(address);
      });
    }
    api.once('close', (code) => {
      clearTimeout(timer);
      fail(`it ended with ${code}`);
    });
  });
}

async function end(api: ChildProcess): Promise<void> {
  if (api.exitCode !== null || api.signalCode !== null) return;
  const gone = once(api, 'exit');
  api.kill('SIGTERM');
  const patience = setTimeout(() => api.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(patience);
}
