// @ts-check
import { command } from './command.mjs';
import { program } from './repository.mjs';

/**
 * Builds all packages; what has not changed since the last time comes from turbo's cache. The output is only worth
 * showing when the build failed.
 */
export function build() {
  return command(program('turbo'), ['run', 'build', '--output-logs=errors-only']);
}

/**
 * As `build`, for a script that has nothing to do without it: ends the process when the build failed.
 */
export async function buildOrExit() {
  const { ok, output } = await build();
  if (ok) return;
  process.stderr.write(`${output}\nThe build failed; the reason is above.\n`);
  process.exit(1);
}
