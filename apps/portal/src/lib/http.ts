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

async function reach(path: string, init: RequestInit, timeout = TIMEOUT_MS): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: init.signal ?? AbortSignal.timeout(timeout),
    });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Unreachable(`No answer from ${path}`, { cause: error });
  }
}

async function send(path: string, init: RequestInit): Promise<Answer> {
  const response = await reach(path, init);
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

/** A file, or why there is none. */
export type FileAnswer = { file: Blob; name: string } | Answer;

/** Asks for something that is no JSON. `waitMs` is for what takes its time. */
export async function postForFile(
  path: string,
  body: unknown,
  waitMs: number,
  signal?: AbortSignal,
): Promise<FileAnswer> {
  const init = { method: 'POST', headers: CHANGING, body: JSON.stringify(body), ...(signal && { signal }) };
  const response = await reach(path, init, waitMs);
  if (!response.ok) return { status: response.status, body: await response.json().catch(() => undefined) };
  const [, name = ''] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const file = await response.blob().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Unreachable(`The answer of ${path} broke off`, { cause: error });
  });
  return { file, name };
}

function sendJson(method: 'POST' | 'PUT', path: string, body: unknown, signal?: AbortSignal): Promise<Answer> {
  return send(path, {
    method,
    headers: { ...CHANGING, accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}
