import type { BrowserContext, Page } from 'playwright-core';

interface Trouble {
  violations: string[];
  errors: string[];
}

const troubles = new WeakMap<BrowserContext, Trouble>();

/**
 * Collects every violation of a Content-Security-Policy and every uncaught error of the context's pages, over all their
 * navigations. From the console: the event of the same name is lost when the page is left at once.
 */
export function watchForTrouble(context: BrowserContext): void {
  const trouble: Trouble = { violations: [], errors: [] };
  troubles.set(context, trouble);
  context.on('console', (message) => {
    const text = message.text();
    if (text.includes('Content Security Policy')) trouble.violations.push(`${text} (${message.location().url})`);
  });
  context.on('weberror', (webError) => trouble.errors.push(webError.error().stack ?? webError.error().message));
}

/** Fails with a line per violation that any page of this page's context has caused since it was opened. */
export async function expectNoCspViolations(page: Page): Promise<void> {
  const { violations } = await troubleOf(page);
  if (violations.length > 0) throw new Error(`The content security policy was violated:\n${violations.join('\n')}`);
}

/** Fails with the stack of every uncaught error and unhandled rejection in the context's pages. */
export async function expectNoPageErrors(page: Page): Promise<void> {
  const { errors } = await troubleOf(page);
  if (errors.length > 0) throw new Error(`The page threw:\n${errors.join('\n')}`);
}

async function troubleOf(page: Page): Promise<Trouble> {
  const trouble = troubles.get(page.context());
  if (!trouble) throw new Error('This context is not watched: open it with openContext().');
  // A round trip: what was sent before it has arrived when it returns.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return trouble;
}
