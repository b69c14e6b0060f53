// @ts-check
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createServer } from 'vite';
import { buildOrExit } from './lib/build.mjs';
import { COMPILED_CLI, ROOT } from './lib/repository.mjs';

// Both apps, watched: a change of the API or the packages is compiled and the API started again; a change of the portal
// is in the page at once. The browser talks to Vite, which hands the API's paths on.

const COMPILED = ['packages/domain', 'packages/demo', 'apps/api'];
/** Compilers write many files for one change. */
const SETTLE_MS = 300;

process.chdir(ROOT);
process.stdout.write('Building once, then watching ...\n');
await buildOrExit();
await Promise.all(COMPILED.map(compileAndWatch));

let api = startApi(process.env['PORT']);
const port = await api.port;
process.env['TRELLIS_API_PORT'] = port;
const vite = await createServer({ root: join(ROOT, 'apps/portal') });
await vite.listen();
process.stdout.write(`\nThe watched portal is at ${vite.resolvedUrls?.local[0]}\n`);

/** @type {NodeJS.Timeout | undefined} */
let settling;
for (const folder of COMPILED) {
  watch(join(ROOT, folder, 'dist'), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => void restart(), SETTLE_MS);
  });
}

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
  process.once(signal, async () => {
    await Promise.all([vite.close(), api.stop()]);
    process.exit(0);
  });
}

/**
 * Comes back when the first compilation is done; what is wrong is printed as it comes.
 * @param {string} folder
 */
async function compileAndWatch(folder) {
  const tsc = spawn(
    join(ROOT, folder, 'node_modules', '.bin', 'tsc'),
    ['-p', 'tsconfig.build.json', '--watch', '--noCheck', 'false', '--preserveWatchOutput'],
    {
      cwd: join(ROOT, folder),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  process.once('exit', () => tsc.kill());
  await new Promise((resolve) => {
    createInterface({ input: tsc.stdout }).on('line', (line) => {
      if (line.includes('error TS')) process.stdout.write(`${folder}: ${line}\n`);
      if (line.includes('Watching for file changes')) resolve(undefined);
    });
  });
}

/**
 * One run of the built API with its database. `port` is known when it answers.
 * @param {string | undefined} wanted
 */
function startApi(wanted) {
  const child = spawn(process.execPath, [COMPILED_CLI, 'start'], {
    env: { ...process.env, ...(wanted === undefined ? {} : { PORT: wanted }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answers = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      process.stdout.write(`${line}\n`);
      const found = /http:\/\/localhost:(\d+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    port: answers,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function restart() {
  await api.stop();
  api = startApi(port);
}
