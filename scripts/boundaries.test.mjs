// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program, ROOT } from './lib/repository.mjs';

const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
/** @type {{ forbidden: { name: string }[] }} */
const { forbidden } = createRequire(import.meta.url)(CONFIG);

/**
 * One offence a rule is there to refuse: a file, and what it imports. What is imported is made empty where it is not
 * listed itself, so an offence is one line.
 * @type {Record<string, [from: string, imports: string][]>}
 */
const OFFENCES = {
  'no-cycles': [['packages/domain/src/goals/one.ts', './two.ts']],
  'everything-is-found': [['packages/domain/src/goals/lost.ts', './nowhere.ts']],
  'domain-stands-alone': [
    ['packages/domain/src/goals/clock.ts', 'node:crypto'],
    ['packages/domain/src/goals/frame.ts', 'typeorm'],
  ],
  'demo-stands-on-the-domain': [['packages/demo/src/random.ts', 'node:crypto']],
  'chromium-knows-no-product': [['packages/chromium/src/greet.ts', '../../domain/src/words/say.ts']],
  'one-place-drives-a-browser': [['apps/api/src/goals/draw-goal.ts', '../../../../packages/chromium/src/index.ts']],
  'packages-know-no-app': [['packages/demo/src/api.ts', '../../../apps/api/src/goals/goal.read.ts']],
  'platform-knows-no-feature': [['apps/api/src/platform/read/reach.ts', '../../goals/goal.read.ts']],
  'features-share-stores-and-shapes': [
    ['apps/api/src/plans/plan.resolver.ts', '../goals/goal.resolver.ts'],
    ['apps/api/src/plans/plan.inputs.ts', '../goals/goal.inputs.ts'],
    ['apps/api/src/plans/sign-plan.ts', '../goals/close-goal.ts'],
  ],
  'features-depend-one-way': [
    ['apps/api/src/staff/staff.store.ts', '../teams/team.store.ts'],
    ['apps/api/src/teams/team.read.ts', '../staff/staff.read.ts'],
  ],
  'resolvers-only-pass-on': [
    ['apps/api/src/goals/typeorm.resolver.ts', 'typeorm'],
    ['apps/api/src/goals/row.resolver.ts', './goal.entity.ts'],
  ],
  'migrations-are-frozen': [['apps/api/migrations/1-lay.ts', '../src/goals/goal.entity.ts']],
  'commands-are-called-by-nobody': [['apps/api/src/goals/call.ts', '../cli/start.ts']],
  'apps-meet-over-http': [
    ['apps/portal/src/lib/api.ts', '../../../api/src/goals/goal.read.ts'],
    ['apps/api/src/goals/draw.ts', '../../../portal/src/lib/format.ts'],
  ],
  'portal-features-are-composed-in-app': [
    ['apps/portal/src/features/plan/page.tsx', '../today/today.tsx'],
    ['apps/portal/src/features/plan/routes.ts', '../../app/router.ts'],
  ],
  'portal-kit-knows-no-data': [
    ['apps/portal/src/ui/card.tsx', '../features/today/today.tsx'],
    ['apps/portal/src/ui/list.tsx', '../graphql/client.ts'],
    ['apps/portal/src/ui/shell.tsx', '../app/router.ts'],
  ],
  'portal-tools-know-no-feature': [['apps/portal/src/lib/drafts.ts', '../features/today/today.tsx']],
  'product-needs-no-test': [['apps/api/src/goals/seeded.ts', '../../test/support/seed.ts']],
};

/**
 * The other half of an offence that is reported once.
 * @type {[from: string, imports: string][]}
 */
const COMPLETING = [['packages/domain/src/goals/two.ts', './one.ts']];

/**
 * What is allowed and near to being refused.
 * @type {[from: string, imports: string][]}
 */
const ALLOWED = [
  ['packages/domain/src/plans/schema.ts', 'zod'],
  ['packages/domain/src/plans/plan.test.ts', 'node:assert'],
  ['apps/api/src/plans/plan.store.ts', '../goals/goal.store.ts'],
  ['apps/api/src/plans/plan.read.ts', '../goals/goal.read.ts'],
  ['apps/api/src/plans/plan.types.ts', '../platform/read/shape.ts'],
  ['apps/api/migrations/2-more.ts', 'typeorm'],
  ['apps/portal/src/app/routes.tsx', '../features/today/today.tsx'],
  ['apps/portal/src/features/today/card.tsx', '../../ui/plain.tsx'],
];

let folder = '';
/** @type {{ rule: string, from: string }[]} */
let found = [];

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'trellis-boundaries-')));
  for (const name of ['typeorm', 'zod']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', exports: './index.js' }));
    write(`node_modules/${name}/index.js`, 'export default 1;');
  }
  const imports = [...Object.values(OFFENCES).flat(), ...COMPLETING, ...ALLOWED];
  for (const [from, to] of imports) {
    if (to.startsWith('.') && !to.includes('nowhere')) write(join(dirname(from), to), 'export {};');
  }
  for (const [from, to] of imports) write(from, `import '${to}';`);
  found = cruise();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** @returns {{ rule: string, from: string }[]} */
function cruise() {
  const { stdout, stderr } = spawnSync(program('depcruise'), ['apps', 'packages', '--config', CONFIG, '-T', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  /** @type {{ summary: { violations: { rule: { name: string }, from: string }[] } }} */
  const { summary } = JSON.parse(stdout);
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

describe('the import rules', () => {
  it('are each shown an offence', () => {
    expect(Object.keys(OFFENCES).toSorted()).toEqual(forbidden.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(OFFENCES).flatMap(([rule, offences]) => offences.map(([from, to]) => ({ rule, from, to }))))(
    '$rule refuses $from importing $to',
    ({ rule, from }) => {
      const where = rule === 'features-depend-one-way' ? dirname(from) : from;
      expect(found).toContainEqual({ rule, from: where });
    },
  );

  it.each(ALLOWED)('let %s import %s', (from) => {
    expect(found.filter((violation) => violation.from === from)).toEqual([]);
  });
});
