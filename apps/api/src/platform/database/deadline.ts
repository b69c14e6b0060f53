import { DOCUMENT_LIMITS } from '@trellis/domain';
import { QueryFailedError } from 'typeorm';
import { ApiError } from '../errors/api-error.ts';

/** What a commit and its answer are given of the operation's time. */
const TO_ANSWER_MS = 1000;

/** The end of a connection, by whichever side: whether a commit was heard before it, it does not say. */
const CONNECTION_ENDED = /^(08|57P)/;

/**
 * How long one request may work. Who waited for the whole time is told that it failed, so nothing may be committed
 * that they are not told of: what would be too late is given up, and what was under way by then is said to be unknown.
 */
export class Deadline {
  private readonly at = performance.now() + DOCUMENT_LIMITS.deadlineSeconds * 1000 - TO_ANSWER_MS;
  private committing = false;

  /** For one statement, in milliseconds; never 0, which the server takes for any time. */
  get left(): number {
    return Math.max(1, Math.floor(this.at - performance.now()));
  }

  /** True once a commit was sent of which no answer is here yet. */
  get isCommitting(): boolean {
    return this.committing;
  }

  /** Commits, unless it is too late for that. The error says whether nothing was written, or whether that is unknown. */
  async commit(commit: () => Promise<void>): Promise<void> {
    if (performance.now() > this.at)
      throw new ApiError('UNAVAILABLE', 'This took too long. Nothing was changed; try again.');
    this.committing = true;
    try {
      await commit();
    } catch (error) {
      throw isAnswered(error) ? error : outcomeUnknown();
    } finally {
      this.committing = false;
    }
  }
}

/** The server itself said no. A connection that broke says nothing. */
function isAnswered(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { driverError } = error;
  return 'code' in driverError && typeof driverError.code === 'string' && !CONNECTION_ENDED.test(driverError.code);
}

function outcomeUnknown(): ApiError {
  return new ApiError(
    'UNAVAILABLE',
    'The answer of the record was lost: this may have been written, or not. Look before you send it again.',
    { outcome: 'UNKNOWN' },
  );
}
