// @ts-check
import { buildOrExit } from './lib/build.mjs';
import { CLI, ROOT } from './lib/repository.mjs';

// `pnpm cli <command>`: the API's command line. Built first, for a command from before a pull would know old tables;
// where nothing changed that takes a third of a second.

process.chdir(ROOT);
await buildOrExit();
const { main } = await import(CLI);
process.exit(await main(process.argv.slice(2)));
