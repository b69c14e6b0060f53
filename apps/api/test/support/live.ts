import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient, type FormattedExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Browser } from './browser.ts';

/** A build of the portal that holds these documents and nothing else. */
export function portalOf(...documents: string[]): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-portal-'));
  const operations = Object.fromEntries(documents.map((text) => [hashOf(text), text]));
  writeFileSync(join(folder, 'operations.json'), JSON.stringify({ version: 1, operations }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export type News = FormattedExecutionResult<Record<string, unknown>, unknown>;

/** What a page of the portal opens to hear news; `headers` stand in the place of a browser's own. */
export class Ear {
  readonly heard: News[] = [];
  readonly errors: unknown[] = [];
  /** The code the socket was closed with. */
  readonly closed: Promise<number>;
  readonly #client: Client;

  constructor(browser: Browser, headers: Record<string, string> = {}) {
    const sent = { cookie: browser.cookieHeader(), origin: browser.url, ...headers };
    let tell: (code: number) => void;
    this.closed = new Promise((resolve) => (tell = resolve));
    this.#client = createClient({
      url: `${browser.url.replace('http', 'ws')}/graphql`,
      retryAttempts: 0,
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocol: string) {
          super(url, protocol, { headers: sent });
          this.once('unexpected-response', (_request, response) => {
            tell(response.statusCode ?? 0);
            this.terminate();
          });
          this.once('close', (code: number) => tell(code));
        }
      },
    });
  }

  listen(documentId: string, variables: Record<string, unknown>, more: { query?: string } = {}): () => void {
    return this.#client.subscribe(
      { query: '', extensions: { documentId }, variables, ...more },
      {
        next: (result) => void (result.errors ? this.errors.push(...result.errors) : this.heard.push(result)),
        error: (error) => void this.errors.push(...(Array.isArray(error) ? error : [error])),
        complete: () => undefined,
      },
    );
  }

  /** The first news that fits; refuses when an error comes in its place, or nothing within ten seconds. */
  async hears(fits: (news: News) => boolean): Promise<News> {
    const giveUp = Date.now() + 10_000;
    for (;;) {
      const found = this.heard.find(fits);
      if (found !== undefined) return found;
      if (this.errors.length > 0) throw new Error(`An error instead of news: ${JSON.stringify(this.errors)}`);
      if (Date.now() > giveUp) throw new Error(`Heard only ${JSON.stringify(this.heard)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async failure(): Promise<unknown> {
    const giveUp = Date.now() + 10_000;
    while (this.errors.length === 0) {
      if (Date.now() > giveUp) throw new Error('No error came');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return this.errors[0];
  }

  async close(): Promise<void> {
    await this.#client.dispose();
  }
}
