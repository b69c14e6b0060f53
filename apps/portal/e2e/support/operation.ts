import type { Request } from 'playwright-core';

/** Whether a request asks the API for the operation of this name. */
export function asksFor(request: Request, name: string): boolean {
  if (!request.url().endsWith('/graphql')) return false;
  const body: { operationName?: string } | null = request.postDataJSON();
  return body?.operationName === name;
}
