// @ts-check
import { describe, expect, it } from 'vitest';
import { runSteps } from './lib/steps.mjs';

const pass = async () => ({ ok: true, output: '' });
const fail = async () => ({ ok: false, output: 'why' });

/** @param {import('./lib/steps.mjs').Step[]} steps */
async function outcomes(steps) {
  const results = await runSteps(steps, 2, () => undefined);
  return Object.fromEntries(results.map(({ name, ok }) => [name, ok]));
}

describe('the steps of the check', () => {
  it('are never passed over: one whose forerunner failed has failed', async () => {
    const steps = [
      { name: 'build', run: fail },
      { name: 'lint', run: pass },
      { name: 'boot', needs: ['build'], alone: true, run: pass },
      { name: 'journeys', needs: ['boot'], run: pass },
    ];
    expect(await outcomes(steps)).toEqual({ build: false, lint: true, boot: false, journeys: false });
  });

  it('fail when they throw', async () => {
    const results = await runSteps(
      [{ name: 'tests', run: () => Promise.reject(new Error('no report')) }],
      2,
      () => undefined,
    );
    expect(results[0]).toMatchObject({ ok: false, output: expect.stringContaining('no report') });
  });

  it('run two at a time, and alone where they say so', async () => {
    let running = 0;
    /** @type {Record<string, number>} */
    const beside = {};
    const step = (/** @type {string} */ name, /** @type {Partial<import('./lib/steps.mjs').Step>} */ more = {}) => ({
      name,
      ...more,
      run: async () => {
        running += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        beside[name] = running;
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
        return { ok: true, output: '' };
      },
    });
    await outcomes([
      step('install', { alone: true }),
      step('a'),
      step('b'),
      step('c'),
      step('tests', { alone: true }),
      step('journeys'),
      step('operations'),
    ]);
    expect(beside).toMatchObject({ install: 1, a: 2, b: 2, tests: 1, journeys: 2, operations: 2 });
    expect(Object.keys(beside).slice(-3)).toEqual(['tests', 'journeys', 'operations']);
    expect(Math.max(...Object.values(beside))).toBe(2);
  });
});
