import type { Page, Response } from 'playwright-core';

export interface ScriptTransfer {
  path: string;
  /** Bytes of the body as they came over the wire, compressed if the server compressed them, with the framing of chunks; without headers. */
  bytes: number;
  encoding: string;
}

/**
 * All JavaScript that any page or worker of the page's context asked for while `until` ran, waited for to its last byte,
 * as a browser gets it that unpacks nothing but gzip: a budget in gzip is not to be met by sending brotli.
 * The context must be fresh, or its cache hides what was already fetched.
 */
export async function transferredJavaScript(page: Page, until: () => Promise<unknown>): Promise<ScriptTransfer[]> {
  const responses: Response[] = [];
  const collect = (response: Response) => responses.push(response);
  await page.context().setExtraHTTPHeaders({ 'accept-encoding': 'gzip' });
  page.context().on('response', collect);
  try {
    await until();
  } finally {
    page.context().off('response', collect);
  }
  return (await Promise.all(responses.map(scriptTransfers))).flat();
}

/** None for what is no script, and for one that came out of the cache. */
async function scriptTransfers(response: Response): Promise<ScriptTransfer[]> {
  const headers = await response.allHeaders();
  if (!/javascript/.test(headers['content-type'] ?? '')) return [];
  await response.finished();
  const { responseBodySize: bytes } = await response.request().sizes();
  if (bytes <= 0) return [];
  return [{ path: new URL(response.url()).pathname, bytes, encoding: headers['content-encoding'] ?? 'identity' }];
}
