import { getSession, onUnlock } from '../auth/session.ts';
import { onReached } from './connection.ts';

/** A server that answers, and has no time: it is asked again by the clock, since the network is not what stands in the way. */
const TRY_AGAIN_MS = 15_000;

/** Has what waits on this device sent whenever there is a chance, for as long as the page is. */
export function keepTrying(resume: () => unknown): void {
  const again = () => void resume();
  onReached(again);
  onUnlock(again);
  setInterval(() => getSession().state === 'OPEN' && again(), TRY_AGAIN_MS);
}
