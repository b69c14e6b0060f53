import { Injectable } from '@nestjs/common';

/** News of a child's record: that it is to be read again, and by whom it was changed. Never what changed. */
export interface Signal {
  /** Ids of the staff who changed it. */
  readonly by: readonly string[];
  /** Whether earlier news may have been lost, so that what stands on a screen is older than it looks. */
  readonly missed: boolean;
}

/** More news than this in waiting is told as one that says some was missed. */
const MOST_WAITING = 20;

type Listener = (signal: Signal) => void;

/** Who listens to which child, on this instance. */
@Injectable()
export class Signals {
  readonly #listeners = new Map<string, Set<Listener>>();

  tell(clinicId: string, childId: string, signal: Signal): void {
    for (const listener of this.#listeners.get(keyOf(clinicId, childId)) ?? []) listener(signal);
  }

  /** Everybody reads anew: for some time this instance heard nothing. */
  tellAll(): void {
    for (const listeners of this.#listeners.values()) {
      for (const listener of listeners) listener({ by: [], missed: true });
    }
  }

  /** The news of one child from now on, until the reader returns. Begins with one, for what came before it listened. */
  of(clinicId: string, childId: string): AsyncIterableIterator<Signal> {
    const key = keyOf(clinicId, childId);
    const waiting: Signal[] = [{ by: [], missed: true }];
    let open = true;
    let answer: ((result: IteratorResult<Signal>) => void) | undefined;
    const listener: Listener = (signal) => {
      if (answer !== undefined) {
        answer({ value: signal, done: false });
        answer = undefined;
      } else if (waiting.length < MOST_WAITING) waiting.push(signal);
      else waiting.splice(0, waiting.length, { by: [], missed: true });
    };
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners.add(listener));
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: async () => {
        const value = waiting.shift();
        if (!open) return { value: undefined, done: true };
        if (value !== undefined) return { value, done: false };
        return new Promise((resolve) => (answer = resolve));
      },
      return: async () => {
        open = false;
        answer?.({ value: undefined, done: true });
        listeners.delete(listener);
        if (listeners.size === 0) this.#listeners.delete(key);
        return { value: undefined, done: true };
      },
    };
  }
}

function keyOf(clinicId: string, childId: string): string {
  return `${clinicId} ${childId}`;
}
