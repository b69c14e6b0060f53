import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeBehind } from './write-behind.ts';

describe('writing behind the keys', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('writes within the delay of the first key, however long someone types on', async () => {
    const written: string[] = [];
    const { push } = writeBehind(async (text: string) => void written.push(text), { delayMs: 200 });
    for (const text of ['a', 'aa', 'aar', 'aara']) {
      push(text);
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(written).toEqual(['aara']);
  });

  it('never runs two writes at once and ends with the newest text', async () => {
    let running = 0;
    let most = 0;
    const written: number[] = [];
    const { push } = writeBehind(
      async (value: number) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 500));
        written.push(value);
        running--;
      },
      { delayMs: 100 },
    );
    for (let value = 0; value < 10; value++) {
      push(value);
      await vi.advanceTimersByTimeAsync(150);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(most).toBe(1);
    expect(written.at(-1)).toBe(9);
  });

  it('keeps a text whose write failed and tries again', async () => {
    const written: string[] = [];
    let broken = true;
    const { push } = writeBehind(
      async (text: string) => {
        if (broken) throw new Error('no network');
        written.push(text);
      },
      { delayMs: 100, retryMs: 1_000 },
    );
    push('typed before the network went');
    await vi.advanceTimersByTimeAsync(2_500);
    broken = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written).toEqual(['typed before the network went']);
  });

  it('does not bring an older text back over a newer one after a failure', async () => {
    const written: string[] = [];
    let fail = true;
    const { push, flush } = writeBehind(
      async (text: string) => {
        await Promise.resolve();
        if (fail) throw new Error('no network');
        written.push(text);
      },
      { delayMs: 100 },
    );
    push('old');
    const failing = flush();
    push('new');
    await expect(failing).rejects.toThrow('no network');
    fail = false;
    await flush();
    expect(written).toEqual(['new']);
  });

  it('writes nothing after it was cancelled, even where a write was on its way', async () => {
    let stored: string | undefined;
    const { push, flush, cancel } = writeBehind(
      async (text: string) => {
        await Promise.resolve();
        stored = text;
      },
      { delayMs: 100 },
    );
    push('sent with the form');
    void flush();
    await cancel();
    stored = undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stored).toBeUndefined();
  });
});
