import type { BrowserContext, Page } from 'playwright-core';

interface Trouble {
  violations: string[];
  errors: string[];
}

const troubles = new WeakMap<BrowserContext, Trouble>();
const REPORT = 'reportPolicyViolation';

/**
 * Collects every Content-Security-Policy violation and every uncaught error of the context's pages, from their first
 * byte and over all their navigations. To be called before the first page is opened.
 */
export async function watchForTrouble(context: BrowserContext): Promise<void> {
  const trouble: Trouble = { violations: [], errors: [] };
  troubles.set(context, trouble);
  context.on('weberror', (webError) => trouble.errors.push(webError.error().stack ?? webError.error().message));
  await context.exposeBinding(REPORT, (_source, violation: string) => trouble.violations.push(violation));
  await context.addInitScript((report) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const where = `${event.sourceFile || event.documentURI}:${event.lineNumber}`;
      const text = `${event.effectiveDirective} refused ${event.blockedURI || 'inline'} at ${where} ${event.sample}`;
      const send: unknown = Reflect.get(window, report);
      if (typeof send === 'function') send(text);
    });
  }, REPORT);
}

/** Fails with a line per violation that any page of this page's context has caused since it was opened. */
export async function expectNoCspViolations(page: Page): Promise<void> {
  const { violations } = await troubleOf(page);
  if (violations.length > 0) throw new Error(`The content security policy refused:\n${violations.join('\n')}`);
}

/** Fails with the stack of every uncaught error and unhandled rejection in the context's pages. */
export async function expectNoPageErrors(page: Page): Promise<void> {
  const { errors } = await troubleOf(page);
  if (errors.length > 0) throw new Error(`The page threw:\n${errors.join('\n')}`);
}

async function troubleOf(page: Page): Promise<Trouble> {
  const trouble = troubles.get(page.context());
  if (!trouble) throw new Error('This context is not watched: open it with openContext().');
  // A round trip: reports sent before it have arrived when it returns.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return trouble;
}
