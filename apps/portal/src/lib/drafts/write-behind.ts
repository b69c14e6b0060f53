export interface WriteBehind<T> {
  /** Takes the newest value; the one before it that was not written yet is dropped. */
  push: (value: T) => void;
  /** Writes what waits, now. Resolves when it is written; rejects as the write does. */
  flush: () => Promise<void>;
  /** Forgets what waits. A write already running is awaited, so that nothing lands after this resolves. */
  cancel: () => Promise<void>;
}

/**
 * Writes the newest value `delayMs` after the first change since the last write, so the wait never grows while someone
 * types on. One write at a time, in order. A write that fails keeps its value and is tried again with the next push or
 * after `retryMs`, unless something newer came.
 */
export function writeBehind<T>(
  write: (value: T) => Promise<void>,
  { delayMs, retryMs = 5_000 }: { delayMs: number; retryMs?: number },
): WriteBehind<T> {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let cancelled = 0;

  const schedule = (ms: number) => {
    timer ??= setTimeout(() => void flush().catch(() => schedule(retryMs)), ms);
  };

  async function writeNext(): Promise<void> {
    const next = waiting;
    if (next === undefined) return;
    waiting = undefined;
    const before = cancelled;
    try {
      await write(next.value);
    } catch (error) {
      if (before === cancelled) waiting ??= next;
      throw error;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const mine = running.then(writeNext, writeNext);
    running = mine.catch(() => undefined);
    return mine;
  }

  return {
    push: (value) => {
      waiting = { value };
      schedule(delayMs);
    },
    flush,
    cancel: async () => {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
      cancelled += 1;
      await running;
    },
  };
}
