/** What every changing request carries. A page of another origin cannot set the second one without asking first. */
const CHANGING = { 'content-type': 'application/json', 'x-trellis-portal': '1' };
const TIMEOUT_MS = 20_000;

/** The server could not be reached, or did not answer in time. Nothing is known about what became of the request. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

export interface Answer {
  status: number;
  /** The parsed body, or undefined where it was not JSON: a proxy's own error page, for one. */
  body: unknown;
}

async function send(path: string, init: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, {
      ...init,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: init.signal ?? AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Unreachable(`No answer from ${path}`, { cause: error });
  }
  const body: unknown = await response.json().catch(() => undefined);
  return { status: response.status, body };
}

export function getJson(path: string): Promise<Answer> {
  return send(path, { headers: { accept: 'application/json' } });
}

export function postJson(path: string, body: unknown, signal?: AbortSignal): Promise<Answer> {
  return sendJson('POST', path, body, signal);
}

export function putJson(path: string, body: unknown): Promise<Answer> {
  return sendJson('PUT', path, body);
}

function sendJson(method: 'POST' | 'PUT', path: string, body: unknown, signal?: AbortSignal): Promise<Answer> {
  return send(path, {
    method,
    headers: { ...CHANGING, accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}
