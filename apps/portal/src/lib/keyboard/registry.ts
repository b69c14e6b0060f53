import type { MessageKey } from '../../messages/keys.ts';
import { isLetterShortcut, strokeName, type Keys, type Stroke } from './keys.ts';

export interface Shortcut {
  keys: Keys;
  /** What it does, for the `?` sheet. */
  title: MessageKey;
  run: () => void;
}

/** Keys a text field has a meaning of its own for, modifier or not. */
const OF_THE_TEXT: readonly Keys[] = ['mod+z', 'mod+a', 'mod+c', 'mod+v', 'mod+x', 'ArrowLeft', 'ArrowRight'];

/** How long the second stroke of a run may take. */
const RUN_MS = 1_200;

/**
 * Finds the shortcut that the strokes so far mean. The newest entry wins, so that a page or an open sheet may take a key
 * from what lies under it.
 */
export class ShortcutRegistry {
  private entries: Shortcut[] = [];
  private strokes: string[] = [];
  private lastAt = 0;
  private listeners = new Set<() => void>();

  add(shortcut: Shortcut): () => void {
    this.entries = [...this.entries, shortcut];
    this.listeners.forEach((listener) => listener());
    return () => {
      this.entries = this.entries.filter((entry) => entry !== shortcut);
      this.listeners.forEach((listener) => listener());
    };
  }

  readonly list = (): readonly Shortcut[] => this.entries;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** `typing`: the stroke lands in a text field, where letters belong to the text. `letters`: the user's own choice. */
  press(stroke: Stroke, at: number, { typing, letters }: { typing: boolean; letters: boolean }): Shortcut | undefined {
    if (at - this.lastAt > RUN_MS) this.strokes = [];
    this.lastAt = at;
    const run = [...this.strokes, strokeName(stroke)];
    const usable = this.entries.filter(({ keys }) =>
      isLetterShortcut(keys) ? letters && !typing : !(typing && OF_THE_TEXT.includes(keys)),
    );
    const found = this.match(usable, run.join(' ')) ?? this.match(usable, strokeName(stroke));
    const begins = usable.some(({ keys }) => keys.startsWith(`${run.join(' ')} `));
    this.strokes = found || !begins ? [] : run;
    return found;
  }

  private match(entries: readonly Shortcut[], keys: Keys): Shortcut | undefined {
    return entries.findLast((entry) => entry.keys === keys);
  }
}
