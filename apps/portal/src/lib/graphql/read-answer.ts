import { isRecord } from '../auth/viewer.ts';
import type { Answer } from '../http.ts';
import { Failure, FAILURE_CODES, type FailureCode } from '../failure.ts';

function codeOf(value: unknown, status: number): FailureCode {
  const known = FAILURE_CODES.find((code) => code === value);
  if (known) return known;
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 413) return 'LIMIT';
  if (status === 429) return 'RATE_LIMITED';
  return status === 502 || status === 503 || status === 504 ? 'UNAVAILABLE' : 'INTERNAL';
}

function failureIn(body: Record<string, unknown>, status: number): Failure | undefined {
  const errors: unknown[] = Array.isArray(body['errors']) ? body['errors'] : [];
  const [first] = errors;
  if (!isRecord(first)) return undefined;
  const extensions = isRecord(first['extensions']) ? first['extensions'] : {};
  const requestId = typeof extensions['requestId'] === 'string' ? extensions['requestId'] : null;
  return new Failure(codeOf(extensions['code'], status), String(first['message']), requestId);
}

/** The refusal of a route beside GraphQL: `{code, requestId}`, or whatever something between us and the API sent. */
export function failureOf({ status, body }: Answer): Failure {
  const { code, requestId } = isRecord(body) ? body : {};
  return new Failure(codeOf(code, status), `HTTP ${status}`, typeof requestId === 'string' ? requestId : null);
}

/**
 * The data of a GraphQL answer. Throws a `Failure` for its first error: operations are answered whole or not at all, so
 * data beside an error is never read. A body that is no GraphQL answer comes from something between us and the API.
 */
export function readAnswer({ status, body }: Answer): Record<string, unknown> {
  if (!isRecord(body)) throw new Failure(codeOf(undefined, status), `HTTP ${status} without a GraphQL answer`);
  const failure = failureIn(body, status);
  if (failure) throw failure;
  if (!isRecord(body['data'])) throw new Failure(codeOf(undefined, status), `HTTP ${status} without data`);
  return body['data'];
}
