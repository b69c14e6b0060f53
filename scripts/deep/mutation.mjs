// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../lib/command.mjs';
import { ROOT } from '../lib/repository.mjs';
import { TOOLS } from './tools.mjs';

// Stryker changes one thing at a time in the rules, and the tests beside them must notice. It works on a copy. What a
// module does once while it is read (a table, a schema) is left as it is: for each such mutant every module and every
// test would have to be read anew.

const DOMAIN = join(ROOT, 'packages', 'domain');
const REPORT = join(TOOLS, 'mutation.json');
const CONFIG = join(TOOLS, 'stryker.config.json');

/** Folders of rules, and the share of mutants in percent that must be noticed. */
const AREAS = [
  { name: 'access', least: 90 },
  { name: 'care-plans', least: 85 },
  { name: 'goals', least: 85 },
];

const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);
const UNTRIED = 'Ignored';

/**
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number } } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} MutationReport
 */

/** Runs Stryker over the areas; the outcome's notes are the scores and the survivors in Markdown. */
export async function mutate() {
  mkdirSync(TOOLS, { recursive: true });
  writeFileSync(CONFIG, JSON.stringify(config(), null, 2));
  const stryker = join(TOOLS, 'node_modules', '.bin', 'stryker');
  const { ok, output } = await command(stryker, ['run', CONFIG], { cwd: DOMAIN });
  if (!ok) return { ok, output };
  /** @type {MutationReport} */
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const scores = AREAS.map((area) => ({ ...area, ...scoreOf(report, area.name) }));
  return { ok: scores.every(({ score, least }) => score >= least), output, notes: describe(scores) };
}

function config() {
  return {
    testRunner: 'vitest',
    plugins: [join(ROOT, 'scripts', 'deep', 'warm-vitest.mjs')],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: [...AREAS.map(({ name }) => `src/${name}/**/*.ts`), '!src/**/*.test.ts'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: REPORT },
    ignoreStatic: true,
    // One folder below the package, from where its tsconfig finds the one it extends, and outside node_modules, where
    // Vitest reads a file but once.
    tempDirName: '.trellis',
    concurrency: 2,
    dryRunTimeoutMinutes: 30,
    allowConsoleColors: false,
    warnings: { slow: false },
  };
}

/**
 * @param {MutationReport} report
 * @param {string} area
 */
export function scoreOf({ files }, area) {
  let noticed = 0;
  let untried = 0;
  /** @type {string[]} */
  const survivors = [];
  for (const [path, { source, mutants }] of Object.entries(files)) {
    if (!path.startsWith(`src/${area}/`)) continue;
    const lines = source.split('\n');
    for (const { status, mutatorName, replacement = '', location } of mutants) {
      if (NOTICED.has(status)) noticed += 1;
      if (status === UNTRIED) untried += 1;
      if (!UNNOTICED.has(status)) continue;
      const { line } = location.start;
      const code = lines[line - 1]?.trim() ?? '';
      survivors.push(`${path}:${line} ${mutatorName}: \`${oneLine(code)}\` with \`${oneLine(replacement)}\``);
    }
  }
  const tried = noticed + survivors.length;
  return { tried, noticed, untried, survivors, score: tried === 0 ? 0 : (100 * noticed) / tried };
}

/** @param {string} code */
function oneLine(code) {
  const line = code.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > 90 ? `${line.slice(0, 90)} …` : line;
}

/** @param {(ReturnType<typeof scoreOf> & { name: string, least: number })[]} scores */
function describe(scores) {
  const rows = scores.map(
    ({ name, least, tried, noticed, untried, score }) =>
      `| ${name} | ${tried} | ${noticed} | ${score.toFixed(1)} % | ${least} % | ${untried} |`,
  );
  const survivors = scores.flatMap((each) => each.survivors);
  return [
    '| Rules | Mutants | Noticed | Score | At least | Not tried |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
    '',
    'Not tried is what a module does once, while it is read: tables and schemas.',
    '',
    survivors.length === 0 ? 'None survived.' : 'Survived:',
    '',
    ...survivors.map((each) => `- ${each}`),
  ].join('\n');
}
