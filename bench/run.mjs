// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOrExit } from '../scripts/lib/build.mjs';
import { ROOT } from '../scripts/lib/repository.mjs';
import * as findings from './findings.mjs';
import * as reads from './reads.mjs';
import * as start from './start.mjs';
import * as writes from './writes.mjs';

// `pnpm bench`: figures, not checks. They are worth comparing within one run on an idle machine and nowhere else.

/**
 * @typedef {object} Surroundings
 * @property {{ appUrl: string, ownerUrl: string }} database empty but prepared, of this run alone
 *
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {number[]} values one a round
 *
 * @typedef {object} Bench
 * @property {string} title
 * @property {(surroundings: Surroundings) => Promise<Figure[]>} measure
 */

/** @type {Bench[]} */
const BENCHES = [findings, start, reads, writes];

process.chdir(ROOT);
process.stdout.write('Building ...\n');
await buildOrExit();
const dist = join(ROOT, 'apps/api/dist/src');
const { startEmbedded } = await import(join(dist, 'platform/database/embedded/embedded-database.js'));
const { prepareDatabase } = await import(join(dist, 'prepare-database.js'));

const home = mkdtempSync(join(tmpdir(), 'trellis-bench-'));
const database = await startEmbedded({ home });
try {
  await prepareDatabase(database);
  for (const { title, measure } of BENCHES) {
    process.stdout.write(`\n${title}\n`);
    for (const figure of await measure({ database })) process.stdout.write(`${line(figure)}\n`);
  }
} finally {
  await database.stop();
  rmSync(home, { recursive: true, force: true });
}
process.exit(0);

/** @param {Figure} figure */
function line({ name, unit, values }) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => (sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `  ${name.padEnd(44)} ${at(0.5).padStart(6)} ${unit}   (${at(0)} to ${at(1)}, ${values.length} rounds)`;
}
