// @ts-check
import { bootTheBuild } from './lib/boot.mjs';
import { build } from './lib/build.mjs';
import { command } from './lib/command.mjs';
import { program, ROOT } from './lib/repository.mjs';
import { runSteps } from './lib/steps.mjs';
import { runTests } from './lib/tests.mjs';

// Everything that must hold before a change goes in, with one line at the end that says whether it does. The machine it
// is made for has two cores, hence two steps at a time; the tests of the code take both.

/** @type {import('./lib/steps.mjs').Step[]} */
const STEPS = [
  { name: 'install', alone: true, run: () => command('pnpm', ['install', '--frozen-lockfile']) },
  { name: 'build', needs: ['install'], run: build },
  { name: 'format', needs: ['install'], run: () => command(program('oxfmt'), ['--check']) },
  // Types as well: the linter has to know them, so it tells what the compiler would.
  { name: 'lint', needs: ['install'], run: () => command(program('oxlint'), []) },
  { name: 'boundaries', needs: ['install'], run: () => command(program('depcruise'), BOUNDARIES) },
  { name: 'documents', needs: ['install'], run: () => command('pnpm', DOCUMENTS) },
  { name: 'dead code', needs: ['install'], run: () => command(program('knip'), []) },
  { name: 'boot', needs: ['build'], alone: true, run: () => bootTheBuild() },
  { name: 'tests', needs: ['build'], alone: true, run: () => runTests({ args: ['--project', '!e2e*'] }) },
  // Neither fills two cores: a journey waits for its browser, a start or a kill for its database.
  {
    name: 'journeys',
    needs: ['build'],
    run: () => runTests({ args: ['--project', 'e2e', ...APART.flatMap((name) => ['--exclude', `**/${name}`])] }),
  },
  { name: 'operations', needs: ['build'], run: () => runTests({ args: ['--project', 'e2e-*'] }) },
  { name: 'screens', needs: ['build'], run: () => runTests({ args: ['--project', 'e2e', ...APART] }) },
];
/** Journeys that fill up the time that operations leave: the walk through all screens, papers and what a family sees. */
const APART = ['screens.test.ts', 'print.test.ts', 'family.test.ts', 'templates.test.ts'];
const BOUNDARIES = ['apps', 'packages', '--config', '.dependency-cruiser.cjs'];
/** Every GraphQL document of the portal against the committed schema: to the compiler a field that is gone is only `unknown`. */
const DOCUMENTS = ['--filter', '@trellis/portal', 'exec', 'gql.tada', 'check', '--fail-on-warn'];

process.chdir(ROOT);
const started = performance.now();
const results = await runSteps(STEPS, 2, ({ name, ok, seconds, output }) => {
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s\n`);
  if (!ok) process.stdout.write(`\n${output.trimEnd()}\n\n`);
});

let passed = 0;
let failed = 0;
for (const { ok, tests } of results) {
  passed += (ok ? 1 : 0) + (tests?.passed ?? 0);
  // A step of tests that failed by its tests is counted by them.
  failed += tests !== undefined && tests.failed > 0 ? tests.failed : ok ? 0 : 1;
}
process.stdout.write(`\nchecked in ${((performance.now() - started) / 60_000).toFixed(1)} minutes\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
