import { describe, expect, it } from 'vitest';
import { Gate } from './gate.ts';

/** Work that ends when it is told to. */
function work() {
  let end: (value: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  let begun = false;
  const done = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return {
    run: () => {
      begun = true;
      return done;
    },
    end,
    fail,
    hasBegun: () => begun,
  };
}

const turn = () => new Promise((next) => setImmediate(next));

describe('a gate', () => {
  it('lets two through and the third after one of them, in order', async () => {
    const gate = new Gate(2, 10);
    const all = [work(), work(), work(), work()];
    const passed = all.map(({ run }) => gate.pass(run));
    await turn();
    expect(all.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false, false]);
    all[1]?.end('second');
    await expect(passed[1]).resolves.toBe('second');
    await turn();
    expect(all.map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, false]);
    for (const each of all) each.end('done');
    await Promise.all(passed);
  });

  it('opens for the next when work fails', async () => {
    const gate = new Gate(1, 10);
    const [first, second] = [work(), work()];
    const failed = gate.pass(first.run);
    const passed = gate.pass(second.run);
    first.fail(new Error('no'));
    await expect(failed).rejects.toThrow('no');
    second.end('done');
    await expect(passed).resolves.toBe('done');
  });

  it('turns away who would have to wait behind too many, and nobody afterwards', async () => {
    const gate = new Gate(1, 1);
    const [running, waiting, turnedAway, later] = [work(), work(), work(), work()];
    const passed = [gate.pass(running.run), gate.pass(waiting.run)];
    await expect(gate.pass(turnedAway.run)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(turnedAway.hasBegun()).toBe(false);
    running.end('done');
    waiting.end('done');
    await Promise.all(passed);
    later.end('done');
    await expect(gate.pass(later.run)).resolves.toBe('done');
  });
});
