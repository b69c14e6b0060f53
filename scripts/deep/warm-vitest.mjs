// @ts-check
import { appendFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOOLS } from './tools.mjs';

// A plugin of Stryker: its runner of Vitest, with a thread that stays from mutant to mutant. As it comes, it starts a
// thread for each and reads all modules anew: a second and more, for tests that take milliseconds. A mutant is switched
// on by a variable, and modules keep nothing between tests (they run without isolation in the check too), so the next
// mutant can be tried where the last one was.

/**
 * @typedef {import('node:worker_threads').Worker} Thread
 * @typedef {import('node:stream').Writable} Writable
 * @typedef {(value: unknown) => void} Listener
 *
 * @typedef {object} PoolThread what Vitest runs its tests in: `ThreadsPoolWorker`, as far as it is used here
 * @property {Thread | undefined} _thread
 * @property {Writable} stdout
 * @property {Writable} stderr
 * @property {() => Promise<void>} start
 * @property {() => Promise<void>} stop
 * @property {(event: string, listener: Listener) => void} on
 * @property {(event: string, listener: Listener) => void} off
 * @property {(message: { type: string }) => void} send
 */

const POOL = 'kept';
/** Each use leaves a listener behind in the thread. */
const USES_OF_A_THREAD = 100;

/** @type {{ thread: Thread, uses: number } | undefined} */
let kept;

/** Runs before the tests of every file: what the file does while it is read, it does without the last mutant. */
const SETUP = `
if (mode === 'mutant') ns.activeMutant = undefined;
`;

/**
 * Vitest's thread, kept for the next run. Vitest asks it to stop at the end of each: it says that it has, and listens no
 * more.
 * @param {PoolThread} pooled
 */
function keep(pooled) {
  /** @type {[string, Listener][]} */
  const heard = [];
  let endedWell = false;
  return {
    name: POOL,
    deserialize: (/** @type {unknown} */ message) => message,
    async start() {
      pooled._thread = kept?.thread;
      await pooled.start();
      if (pooled._thread !== undefined) kept ??= { thread: pooled._thread, uses: 0 };
    },
    /** @type {PoolThread['on']} */
    on(event, listener) {
      heard.push([event, listener]);
      pooled.on(event, listener);
    },
    /** @type {PoolThread['on']} */
    off(event, listener) {
      pooled.off(event, listener);
    },
    /** @type {PoolThread['send']} */
    send(message) {
      if (message.type !== 'stop') return pooled.send(message);
      endedWell = true;
      pooled._thread?.emit('message', { type: 'stopped', __vitest_worker_response__: true });
    },
    async stop() {
      const { _thread: thread, stdout, stderr } = pooled;
      if (thread === undefined || kept === undefined || !endedWell || ++kept.uses >= USES_OF_A_THREAD) {
        kept = undefined;
        return pooled.stop();
      }
      for (const [event, listener] of heard) thread.off(event, listener);
      thread.stdout.unpipe(stdout);
      thread.stderr.unpipe(stderr);
    },
  };
}

/** @param {string} name */
const load = async (name, from = process.cwd()) =>
  await import(pathToFileURL(createRequire(join(from, 'package.json')).resolve(name)).href);

const { strykerPlugins: plugins, strykerValidationSchema } = await load('@stryker-mutator/vitest-runner', TOOLS);
const [plugin] = plugins;

/** @param {unknown} injector */
function factory(injector) {
  const runner = plugin.factory(injector);
  const { init, dispose } = runner;
  return Object.assign(runner, {
    async init() {
      await init.call(runner);
      await appendFile(runner.localSetupFile, SETUP);
      const { ThreadsPoolWorker } = await load('vitest/node');
      const createPoolWorker = (/** @type {object} */ options) => keep(new ThreadsPoolWorker(options));
      const pool = { pool: POOL, poolRunner: { name: POOL, createPoolWorker } };
      for (const { config } of runner.ctx.projects) Object.assign(config, pool);
    },
    async dispose() {
      await dispose.call(runner);
      await kept?.thread.terminate();
    },
  });
}
factory.inject = plugin.factory.inject;

export const strykerPlugins = [{ ...plugin, factory }];
export { strykerValidationSchema };
