import type { OnApplicationShutdown } from '@nestjs/common';
import { type Browser, findChromium, launchBrowser } from '@trellis/chromium';
import { Gate } from '../platform/access/gate.ts';
import { HttpRefusal } from '../platform/http/http-refusal.ts';
import type { Log } from '../platform/logging/log.ts';

/** The first Chromium that counts pages in the margins of a page. */
const OLDEST_CHROMIUM = 131;
/** A browser that has nothing to do is closed: it holds half a gigabyte. */
const REST_MS = 5 * 60_000;
/** How long it is believed that no Chromium runs here before it is tried again. */
const TRY_AGAIN_MS = 60_000;

export interface PressOptions {
  /** The program to use; undefined looks for one. */
  readonly chromiumPath: string | undefined;
  readonly limits: { readonly atOnce: number; readonly waiting: number; readonly seconds: number };
  readonly log: Log;
}

/**
 * Makes PDFs of finished pages in one Chromium, started at the first and kept warm. The page runs no script and reaches
 * no network. Refuses with TOO_BUSY when enough people wait already, with PDF_TOOK_TOO_LONG past the limit, and with
 * NO_PDF_HERE where no Chromium runs: the portal then offers the print of the reader's own browser.
 */
export class PdfPress implements OnApplicationShutdown {
  readonly #gate: Gate;
  #browser: Promise<Browser> | undefined;
  #resting: NodeJS.Timeout | undefined;

  constructor(private readonly options: PressOptions) {
    const { atOnce, waiting } = options.limits;
    this.#gate = new Gate(atOnce, waiting, () => new HttpRefusal(503, 'TOO_BUSY', {}, { 'retry-after': '5' }));
  }

  async print(html: string): Promise<Buffer> {
    const late = new AbortController();
    const refusal = new HttpRefusal(503, 'PDF_TOOK_TOO_LONG', {}, { 'retry-after': '5' });
    const timer = setTimeout(() => late.abort(refusal), this.options.limits.seconds * 1000);
    try {
      return await Promise.race([this.#gate.pass(() => this.#printOn(html, late.signal)), abortOf(late.signal)]);
    } finally {
      clearTimeout(timer);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#close();
  }

  async #printOn(html: string, late: AbortSignal): Promise<Buffer> {
    late.throwIfAborted();
    clearTimeout(this.#resting);
    const browser = await this.#open();
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: 'block' });
    const leave = () => void context.close().catch(() => undefined);
    late.addEventListener('abort', leave);
    try {
      await context.route('**', (route) => route.abort());
      const page = await context.newPage();
      await page.setContent(html, { waitUntil: 'load' });
      return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    } catch (error) {
      late.throwIfAborted();
      // The message of the driver may quote the page.
      this.options.log.error({ error: new Error('a PDF could not be made', { cause: nameOf(error) }) }, 'failed');
      throw new HttpRefusal(503, 'UNAVAILABLE', {}, { 'retry-after': '2' });
    } finally {
      late.removeEventListener('abort', leave);
      await context.close().catch(() => undefined);
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => void this.#close(), REST_MS).unref();
    }
  }

  #open(): Promise<Browser> {
    if (this.#browser !== undefined) return this.#browser;
    const opening = this.#launch();
    this.#browser = opening;
    opening.then(
      (browser) => browser.once('disconnected', () => this.#forget(opening)),
      () => setTimeout(() => this.#forget(opening), TRY_AGAIN_MS).unref(),
    );
    return opening;
  }

  async #launch(): Promise<Browser> {
    try {
      const program = await findChromium(this.options.chromiumPath);
      const browser = await launchBrowser(program, { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
      if (Number.parseInt(browser.version(), 10) >= OLDEST_CHROMIUM) return browser;
      await browser.close();
      throw new Error(`Chromium ${OLDEST_CHROMIUM} or newer is needed; ${program.origin} has ${browser.version()}`);
    } catch (error) {
      const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
      this.options.log.warn({ why }, 'no PDF can be made here');
      throw new HttpRefusal(501, 'NO_PDF_HERE');
    }
  }

  #forget(opening: Promise<Browser>): void {
    if (this.#browser === opening) this.#browser = undefined;
  }

  async #close(): Promise<void> {
    clearTimeout(this.#resting);
    const opened = this.#browser;
    this.#browser = undefined;
    await opened?.then((browser) => browser.close()).catch(() => undefined);
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
