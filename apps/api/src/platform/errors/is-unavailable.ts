/** Answer not ready in time, connection lost or refused, server starting or stopping, no connection to spare, statement or lock given up. */
const CODES: ReadonlySet<unknown> = new Set([
  'FST_ERR_HANDLER_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '08000',
  '08003',
  '08006',
  '25P03',
  '53300',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
]);

/** What the driver says without a code. */
const MESSAGES =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/** True when the database could not be asked or did not answer in time, so the same request may succeed in a moment: 503, never 500. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && CODES.has(error.code)) return true;
  if (MESSAGES.test(error.message)) return true;
  return 'driverError' in error && error.driverError !== error && isUnavailable(error.driverError);
}
