import type { Caller } from '../access/caller.ts';

/**
 * Tells the row-level security of this transaction whose rows it may touch. Local to the transaction: a plain `SET`
 * would reach the next borrower of the connection.
 */
export const SET_CALLER = {
  name: 'set-caller',
  text: `select set_config('app.clinic', $1, true), set_config('app.staff', $2, true)`,
};

export function callerSettings(caller: Caller): [clinicId: string, staffId: string] {
  return [caller.clinicId, caller.staffId];
}
