// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout; every script works from it, wherever it was called. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The command line of the built API. */
export const CLI = join(ROOT, 'apps', 'api', 'dist', 'src', 'cli', 'main.js');

/**
 * A program of node_modules.
 * @param {string} name
 */
export function program(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}
