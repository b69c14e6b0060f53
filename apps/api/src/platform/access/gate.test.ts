import { describe, expect, it } from 'vitest';
import { Gate } from './gate.ts';

/** Work that ends when it is told to. */
class Work {
  begun = false;
  end: (value: string) => void;
  fail: (error: Error) => void;
  readonly #done = new Promise<string>((resolve, reject) => {
    this.end = resolve;
    this.fail = reject;
  });

  readonly run = (): Promise<string> => {
    this.begun = true;
    return this.#done;
  };
}

const full = () => new Error('full');
const turn = () => new Promise((next) => setImmediate(next));

describe('a gate', () => {
  it('lets two through and the third after one of them, in order', async () => {
    const gate = new Gate(2, 10, full);
    const all = [new Work(), new Work(), new Work(), new Work()];
    const passed = all.map(({ run }) => gate.pass(run));
    await turn();
    expect(all.map(({ begun }) => begun)).toEqual([true, true, false, false]);
    all[1]?.end('second');
    await expect(passed[1]).resolves.toBe('second');
    await turn();
    expect(all.map(({ begun }) => begun)).toEqual([true, true, true, false]);
    for (const each of all) each.end('done');
    await Promise.all(passed);
  });

  it('opens for the next when work fails', async () => {
    const gate = new Gate(1, 10, full);
    const [first, second] = [new Work(), new Work()];
    const failed = gate.pass(first.run);
    const passed = gate.pass(second.run);
    first.fail(new Error('no'));
    await expect(failed).rejects.toThrow('no');
    second.end('done');
    await expect(passed).resolves.toBe('done');
  });

  it('turns away who would have to wait behind too many, and nobody afterwards', async () => {
    const gate = new Gate(1, 1, full);
    const [running, waiting, turnedAway, later] = [new Work(), new Work(), new Work(), new Work()];
    const passed = [gate.pass(running.run), gate.pass(waiting.run)];
    await expect(gate.pass(turnedAway.run)).rejects.toThrow('full');
    expect(turnedAway.begun).toBe(false);
    running.end('done');
    waiting.end('done');
    await Promise.all(passed);
    later.end('done');
    await expect(gate.pass(later.run)).resolves.toBe('done');
  });
});
