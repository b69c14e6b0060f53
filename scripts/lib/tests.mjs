// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command.mjs';
import { program } from './repository.mjs';

/**
 * Runs tests and counts them: all of the repository, or those that `args` (as Vitest takes them) name. A run that breaks
 * without a failed test (a file that cannot be read, an error outside of a test, no test at all) has failed all the same.
 * @param {{ args?: string[], env?: Record<string, string> }} [which]
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function runTests({ args = [], env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-check-'));
  const report = join(folder, 'report.json');
  try {
    const { ok, output } = await command(
      program('vitest'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
      { env },
    );
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} */
    const counted = JSON.parse(readFileSync(report, 'utf8'));
    const skipped = counted.numPendingTests + counted.numTodoTests;
    return {
      ok: ok && counted.numPassedTests > 0 && skipped === 0,
      output:
        skipped === 0 ? output : `${output}\n${skipped} tests were skipped; a test that is not run proves nothing.\n`,
      tests: { passed: counted.numPassedTests, failed: counted.numFailedTests },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
