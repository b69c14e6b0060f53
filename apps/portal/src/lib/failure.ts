/** Why the API gave no answer: its closed list, and `UNREACHABLE` for when it could not be asked at all. */
export const FAILURE_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_DOCUMENT',
  'LIMIT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
  'UNREACHABLE',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** An operation that was not answered. What a rule refuses is no failure: that comes as data, see `refusals.ts`. */
export class Failure extends Error {
  override name = 'Failure';
  readonly code: FailureCode;
  /** Find it in the log by this; people copy it from the screen. Null when the request never arrived. */
  readonly requestId: string | null;

  constructor(code: FailureCode, message: string, requestId: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.requestId = requestId;
  }
}

/** Whether asking again, unchanged, has a chance. */
export function isPassing({ code }: Failure): boolean {
  return code === 'UNAVAILABLE' || code === 'UNREACHABLE' || code === 'RATE_LIMITED';
}

/** Any error as a failure: what is not ours already is `INTERNAL`, for which there is no request to look up. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure('INTERNAL', error instanceof Error ? error.message : String(error), null, { cause: error });
}
