/** A document's answer, as GraphQL over HTTP gives it. */
export interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/**
 * A browser with the portal open: keeps cookies as one would and sends what the portal sends. Paths reach the server
 * as they are written.
 */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0 && !headers.has('cookie')) headers.set('cookie', this.cookieHeader());
    const answer = await fetch(`${this.url}${path}`, { redirect: 'manual', ...init, headers });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return answer;
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send('POST', path, body, headers);
  }

  put(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send('PUT', path, body, headers);
  }

  #send(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
    const said: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.fetch(path, {
      method,
      headers: { 'x-trellis-portal': '1', ...said, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const gone = attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0');
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(pair.indexOf('=') + 1));
  }
}

/** Sends a free-form document as the portal's explorer would. The status is not looked at: errors are in the answer. */
export async function gql(
  caller: Browser,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<GraphQLAnswer> {
  const answer = await caller.post('/graphql', { query: document, variables });
  return (await answer.json()) as GraphQLAnswer;
}
