import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Asks until the answer is neither false nor undefined and returns it; after 15 s fails, naming what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | undefined>,
  milliseconds = 15_000,
): Promise<T> {
  const giveUpAt = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined) return answer;
    if (Date.now() > giveUpAt) throw new Error(`Waited ${milliseconds / 1000} s in vain: ${what}`);
    await delay(50);
  }
}

/** Waits until the screen stands: its heading is there, nothing is busy, the fonts it asked for are in, nothing moves. */
export async function screenStands(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () =>
      !document.querySelector('[aria-busy="true"]') &&
      document.fonts.status === 'loaded' &&
      document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
}
