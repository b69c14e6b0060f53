// @ts-check
import { describe, expect, it } from 'vitest';
import { scoreOf } from './mutation.mjs';
import { render } from './report.mjs';

const parts = [
  { name: 'races', size: '1,000 rounds' },
  { name: 'mutation', size: 'every mutant' },
];

const kept = {
  ok: true,
  seconds: 65,
  tests: '1 passed, 0 failed',
  notes: '',
  seed: '7',
  commit: 'abc1234',
  at: '2026-11-29 20:00 UTC',
  machine: '2 cores',
};

const mutant = (/** @type {string} */ status) => ({
  status,
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: { start: { line: 1 } },
});

describe('the report of a deep run', () => {
  it('says of a part that never ran that it did not', () => {
    const report = render(parts, { races: kept });
    expect(report).toContain(
      '| races | 1,000 rounds | 1 passed, 0 failed | 1:05 | 7 | abc1234 | 2026-11-29 20:00 UTC |',
    );
    expect(report).toContain('| mutation | every mutant | **not run** |');
  });

  it('says of a part that failed that it did, and shows what it noted', () => {
    const report = render(parts, { mutation: { ...kept, ok: false, tests: '', notes: 'Survived:' } });
    expect(report).toContain('| mutation | every mutant | **failed** | 1:05 |');
    expect(report).toContain('## mutation\n\nSurvived:');
  });
});

describe('the score of mutants', () => {
  const report = {
    files: {
      'src/access/can.ts': {
        source: 'return true;',
        mutants: ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'].map(mutant),
      },
      'src/goals/t-score.ts': { source: '', mutants: [mutant('Survived')] },
    },
  };

  it('counts what no test ran as survived, and nothing of other rules', () => {
    const { score, tried, untried, survivors } = scoreOf(report, 'access');
    expect([score, tried, untried]).toEqual([50, 4, 1]);
    expect(survivors[0]).toBe('src/access/can.ts:1 BooleanLiteral: `return true;` with `false`');
  });

  it('is none where nothing was tried', () => {
    expect(scoreOf(report, 'measures').score).toBe(0);
  });
});
