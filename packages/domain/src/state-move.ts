import { refuse } from './result.ts';

/** Refuses a move that a state does not allow. Where it would lead back to where one is, that is what is said. */
export function refuseMove(from: string, to: string) {
  return from === to ? refuse('ALREADY_IN_STATE', { state: to }) : refuse('STATE_DOES_NOT_ALLOW', { from, to });
}
