// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout; every script works from it, wherever it was called. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const BUILT_API = join(ROOT, 'apps', 'api', 'dist');

/** The command line of the built API. */
export const CLI = join(BUILT_API, 'programs', 'cli.js');

/** The same file by file, as the compiler wrote it and as it writes again what changed. */
export const COMPILED_CLI = join(BUILT_API, 'src', 'cli', 'main.js');

/**
 * A program of node_modules.
 * @param {string} name
 */
export function program(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}
