// @ts-check
import { build } from './lib/build.mjs';
import { command } from './lib/command.mjs';
import { ROOT } from './lib/repository.mjs';
import { runSteps } from './lib/steps.mjs';
import { runTests } from './lib/tests.mjs';
import { mutate } from './deep/mutation.mjs';
import { keep, writeReport } from './deep/report.mjs';
import { onServer } from './deep/servers.mjs';
import { installTools } from './deep/tools.mjs';

// `pnpm check:deep [part ...]`: the tests of the check at long sizes, mutants of the rules, and every PostgreSQL from 15
// to 18. It takes an hour and more, so it runs by itself before a release and not before a change. Its report is
// docs/operations/reports/deep.md, to be committed; a part run by its name replaces its own line there and no other.

/** Both the sign that sizes are long and the seed of what is random: a run that failed comes again with the same one. */
const seed = process.env['TRELLIS_DEEP'] ?? String(Date.now() % 2 ** 31);
const env = { TRELLIS_DEEP: seed };
const tests = (/** @type {string[]} */ ...args) => runTests({ args, env });

/** @type {import('./deep/report.mjs').Part[]} */
const PARTS = [
  {
    name: 'limits',
    size: 'five families of documents to 64,000 pieces; each attack to four times its size',
    run: () => tests('--project', 'api', 'measure-document', 'test/e2e/limits'),
  },
  {
    name: 'races',
    size: '1,000 rounds of two editors in one goal; 2,000 edits of 20 writers through cut lines and a dying instance; 200 bookings at once',
    run: () => tests('--project', 'api', 'two-editors', 'many-editors', 'test/e2e/diary'),
  },
  {
    name: 'two clinics',
    size: "60 random ids and another clinic's for each id of each root field",
    run: () => tests('--project', 'api', 'root-fields'),
  },
  {
    name: 'properties',
    size: 'each property 20 times as often, triage on 20,000 answers',
    run: () => tests('--project', '@trellis/domain'),
  },
  ...[15, 16, 17, 18].map((major) => ({
    name: `PostgreSQL ${major}`,
    size: 'start by DATABASE_URL, the tests of the tables, the story of a plan',
    run: () => onServer(major),
  })),
  {
    name: 'roles',
    size: 'every view of Children and a chart as each of the six roles',
    run: () => tests('--project', 'e2e', 'chart-roles'),
  },
  {
    name: 'drafts',
    size: '20 killed tabs, 10 races of two browsers',
    run: () => tests('--project', 'e2e', 'e2e/drafts'),
  },
  {
    name: 'offline',
    size: '200 kills of a recording tablet, its line cut and mended between the taps',
    run: () => tests('--project', 'e2e', 'without-network-kills'),
  },
  {
    name: 'durability',
    size: '4,000 writes through 79 kills of a backend, the server or the API; the keeper by both kinds of user',
    run: () => tests('--project', 'e2e-ops', 'durability', 'keeper'),
  },
  {
    name: 'mutation',
    size: 'mutants of what the rules of access, care-plans and goals do when they are asked',
    run: mutate,
  },
];

process.chdir(ROOT);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => PARTS.every((part) => part.name !== name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part "${unknown[0]}". The parts: ${PARTS.map(({ name }) => name).join(', ')}.\n`);
  process.exit(1);
}
const parts = PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

process.stdout.write(`Deep run with seed ${seed}; again with TRELLIS_DEEP=${seed}.\n`);
const results = await runSteps(
  [
    { name: 'install', run: () => command('pnpm', ['install', '--frozen-lockfile']) },
    { name: 'tools', needs: ['install'], run: installTools },
    { name: 'build', needs: ['tools'], run: build },
    ...parts.map(({ name, run }) => ({ name, needs: ['build'], run })),
  ],
  1,
  (result) => {
    const { name, ok, seconds, output } = result;
    process.stdout.write(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(14)}${seconds.toFixed(0).padStart(6)} s\n`);
    if (!ok) process.stdout.write(`\n${output.trimEnd()}\n\n`);
    if (parts.some((part) => part.name === name)) keep(result, seed);
  },
);
process.stdout.write(`\nThe report is ${writeReport(PARTS)}; commit it.\n`);
const failed = results.filter(({ ok }) => !ok).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
