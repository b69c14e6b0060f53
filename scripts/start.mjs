// @ts-check
import { existsSync } from 'node:fs';
import { buildOrExit } from './lib/build.mjs';
import { CLI, ROOT } from './lib/repository.mjs';

// From a clone to the printed address. pnpm has installed what was missing before it runs this.

process.chdir(ROOT);
const firstTime = existsSync(CLI) ? '' : ' It is built first, which takes a minute or so.';
process.stdout.write(`Trellis is starting.${firstTime}\n\n  build ...\n`);
const started = performance.now();
await buildOrExit();
process.stdout.write(`  build      ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s\n`);
const { main } = await import(CLI);
process.exit(await main(['start']));
