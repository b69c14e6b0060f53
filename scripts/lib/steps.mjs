// @ts-check

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] names of the steps that must have passed before
 * @property {boolean} [alone] runs when all before it have ended, with nothing beside it and before all after it
 * @property {() => Promise<Outcome>} run
 *
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} output shown when it failed
 * @property {{ passed: number, failed: number }} [tests] what a step of tests counted
 * @property {string} [notes] what a deep run puts into its report, in Markdown
 *
 * @typedef {Outcome & { name: string, seconds: number }} Result
 */

/**
 * Runs steps as early as what they wait for allows, `slots` at a time. A step whose forerunner failed is not run and
 * counts as failed: nothing is passed over in silence.
 * @param {Step[]} steps
 * @param {number} slots
 * @param {(result: Result) => void} tell
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps, slots, tell) {
  /** @type {Result[]} */
  const results = [];
  const waiting = [...steps];
  const finish = (/** @type {Result} */ result) => {
    results.push(result);
    tell(result);
  };
  const ended = (/** @type {string} */ name) => results.find((result) => result.name === name);
  const failedNeed = (/** @type {Step} */ step) => (step.needs ?? []).find((name) => ended(name)?.ok === false);
  const mayRun = (/** @type {Step} */ step) => {
    const before = waiting.slice(0, waiting.indexOf(step));
    const room = step.alone
      ? running.size === 0 && before.length === 0
      : running.size < slots && !before.some(({ alone }) => alone);
    return room && !aloneIsRunning && (step.needs ?? []).every((name) => ended(name)?.ok);
  };
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  let aloneIsRunning = false;
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((step) => failedNeed(step) !== undefined || mayRun(step));
    if (next === undefined) {
      await Promise.race(running);
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const failed = failedNeed(next);
    if (failed !== undefined) {
      finish({ name: next.name, seconds: 0, ok: false, output: `not run, since "${failed}" failed\n` });
      continue;
    }
    aloneIsRunning = next.alone === true;
    const run = timed(next).then((result) => {
      running.delete(run);
      aloneIsRunning = false;
      finish(result);
    });
    running.add(run);
  }
  return results;
}

/** @param {Step} step @returns {Promise<Result>} */
async function timed({ name, run }) {
  const started = performance.now();
  const outcome = await run().catch((error) => ({ ok: false, output: `${error?.stack ?? error}\n` }));
  return { ...outcome, name, seconds: (performance.now() - started) / 1000 };
}
