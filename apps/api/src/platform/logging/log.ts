import { pino, type DestinationStream, type Logger } from 'pino';
import { describeError } from './describe-error.ts';

export type Log = Logger;
export const LOG = Symbol('log');

/** Lines of JSON on standard output. What is said of an error is said by `describeError`, whoever logs it. */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: describeError, err: describeError },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  );
}
