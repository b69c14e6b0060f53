// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { program, ROOT } from '../lib/repository.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} size
 * @property {() => Promise<import('../lib/steps.mjs').Outcome>} run
 *
 * @typedef {object} Kept what is remembered of the last run of a part
 * @property {boolean} ok
 * @property {number} seconds
 * @property {string} tests
 * @property {string} notes
 * @property {string} seed
 * @property {string} commit
 * @property {string} at
 * @property {string} machine
 */

const REPORT = join(ROOT, 'docs', 'operations', 'reports', 'deep.md');
/** Beside the page and committed with it, so that a run in another clone replaces its own parts and no other. */
const LAST = join(dirname(REPORT), 'deep.json');

/** @returns {Record<string, Kept>} */
function readKept() {
  return existsSync(LAST) ? JSON.parse(readFileSync(LAST, 'utf8')) : {};
}

/**
 * Remembers how a part ended, in place of what was known of it.
 * @param {import('../lib/steps.mjs').Result} result
 * @param {string} seed
 */
export function keep({ name, ok, seconds, tests, notes = '' }, seed) {
  /** @type {Kept} */
  const kept = {
    ok,
    seconds,
    tests: tests === undefined ? '' : `${tests.passed} passed, ${tests.failed} failed`,
    notes,
    seed,
    commit: COMMIT,
    at: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
  };
  mkdirSync(dirname(LAST), { recursive: true });
  writeFileSync(LAST, JSON.stringify({ ...readKept(), [name]: kept }, null, 2));
}

/** What was checked out when the run began. */
const COMMIT = commit();

/** The commit that is checked out, with a mark where files differ from it. */
function commit() {
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
}

/**
 * Writes the report of all parts from what is known of each; one that never ran says so. Answers where it lies.
 * @param {Part[]} parts
 */
export function writeReport(parts) {
  const kept = readKept();
  writeFileSync(REPORT, render(parts, kept));
  // The check wants every page as the formatter leaves it.
  execFileSync(program('oxfmt'), [REPORT, LAST]);
  return relative(ROOT, REPORT);
}

/**
 * @param {Pick<Part, 'name' | 'size'>[]} parts
 * @param {Record<string, Kept>} kept
 */
export function render(parts, kept) {
  const machines = new Set(Object.values(kept).map(({ machine }) => machine));
  const rows = parts.map(({ name, size }) => {
    const last = kept[name];
    if (last === undefined) return `| ${name} | ${size} | **not run** | | | | |`;
    const result = last.ok ? last.tests || 'passed' : `**failed** ${last.tests}`.trim();
    return `| ${name} | ${size} | ${result} | ${minutes(last.seconds)} | ${last.seed} | ${last.commit} | ${last.at} |`;
  });
  const notes = parts.flatMap(({ name }) => (kept[name]?.notes ? [`## ${name}`, '', kept[name].notes, ''] : []));
  return [
    '# Deep run',
    '',
    'What `pnpm check:deep` found last, part by part. Written by it; not by hand.',
    '',
    ...[...machines].map((machine) => `On ${machine}.`),
    '',
    '| Part | Size | Result | Time | Seed | Commit | When |',
    '| --- | --- | --- | --: | --: | --- | --- |',
    ...rows,
    '',
    ...notes,
  ].join('\n');
}

/** @param {number} seconds */
function minutes(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
}
