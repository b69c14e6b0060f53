/**
 * The closed list of `extensions.code`. Errors are for authentication, authorisation, bad documents, limits and the
 * unexpected; what a rule refuses is part of the schema and never an error.
 */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_DOCUMENT',
  'LIMIT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error whose message may be shown: it names no value, no row and no internals. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Also the answer for a row of another clinic and for one the caller may not know of: all three look alike. */
export function notFound(): ApiError {
  return new ApiError('NOT_FOUND', 'There is nothing here with this id that you may see.');
}
