// @ts-check
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { command } from '../lib/command.mjs';
import { ROOT } from '../lib/repository.mjs';

/** What only a deep run needs (Stryker, older PostgreSQL servers) is installed here, by a lockfile of its own. */
export const TOOLS = join(ROOT, 'node_modules', '.cache', 'deep');
const FILES = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];

/**
 * Installs the tools. Refused when their Vitest is another than the repository's: the tests would then be run by one
 * copy and written against the other.
 */
export async function installTools() {
  mkdirSync(TOOLS, { recursive: true });
  for (const file of FILES) copyFileSync(join(ROOT, 'scripts', 'deep', 'tools', file), join(TOOLS, file));
  const installed = await command('pnpm', ['--dir', TOOLS, 'install', '--frozen-lockfile']);
  if (!installed.ok) return installed;
  const [theirs, ours] = [TOOLS, ROOT].map(vitestVersion);
  if (theirs === ours) return installed;
  return {
    ok: false,
    output: `scripts/deep/tools has Vitest ${theirs}, the repository ${ours}; make them the same.\n`,
  };
}

/** @param {string} folder */
function vitestVersion(folder) {
  return createRequire(join(folder, 'package.json'))('vitest/package.json').version;
}
