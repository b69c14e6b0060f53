import { isUnproved, lock } from './auth/session.ts';
import { reportReach } from './connection/connection.ts';
import { Failure } from './failure.ts';
import { Unreachable } from './http.ts';

/**
 * Asks the server for something. Whether it answered is kept for the bar on top; a silence is a `Failure` like any other;
 * an ended session also locks the screen where it stands.
 */
export async function askServer<T>(ask: () => Promise<T>): Promise<T> {
  // Somebody else's cookie may lie in this browser: what one person recorded must not go out under another's name.
  if (isUnproved()) throw new Failure('UNREACHABLE', 'The server has not been asked who is here');
  try {
    const answer = await ask();
    reportReach(true);
    return answer;
  } catch (error) {
    if (error instanceof Unreachable) {
      reportReach(false);
      throw new Failure('UNREACHABLE', error.message, null, { cause: error });
    }
    if (error instanceof Failure && error.code === 'UNAUTHENTICATED') lock();
    throw error;
  }
}
