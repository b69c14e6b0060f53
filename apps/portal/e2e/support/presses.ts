import type { Page } from 'playwright-core';

const REPORT = 'reportPress';

/** How often a person has touched the page: pointer presses (a tap, a click) and keys, a held key counted once. */
export interface Presses {
  pointer: number;
  keys: number;
}

/**
 * Counts what a person really does on the page from now on, over navigations; scripted `element.click()` is not counted.
 * The returned object is live: set its numbers back to 0 to begin a new count.
 */
export async function countPresses(page: Page): Promise<Presses> {
  const presses: Presses = { pointer: 0, keys: 0 };
  await page.exposeBinding(REPORT, (_source, kind: keyof Presses) => {
    presses[kind] += 1;
  });
  await page.addInitScript(reportPresses, REPORT);
  await page.evaluate(reportPresses, REPORT);
  return presses;
}

function reportPresses(report: string): void {
  for (const [type, kind] of [
    ['pointerdown', 'pointer'],
    ['keydown', 'keys'],
  ] as const) {
    window.addEventListener(
      type,
      (event) => {
        const send: unknown = Reflect.get(window, report);
        const held = event instanceof KeyboardEvent && event.repeat;
        if (event.isTrusted && !held && typeof send === 'function') send(kind);
      },
      true,
    );
  }
}
