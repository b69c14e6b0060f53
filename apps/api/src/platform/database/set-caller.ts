import { type Principal, staffIdOf } from '../access/family-caller.ts';
import type { Deadline } from './deadline.ts';

/**
 * Tells the row-level security of this transaction whose rows it may touch, and the server how long a statement of it
 * may take. Local to the transaction: a plain `SET` would reach the next borrower of the connection.
 */
export const SET_CALLER = {
  name: 'set-caller',
  text: `select set_config('app.clinic', $1, true), set_config('app.staff', $2, true),
    set_config('statement_timeout', $3, true)`,
};

export function callerSettings(
  caller: Principal,
  deadline: Deadline,
): [clinicId: string, staffId: string, statementTimeout: string] {
  return [caller.clinicId, staffIdOf(caller) ?? '', String(deadline.left)];
}

/** Holds a reading transaction to one household: rows of another one are not there, whatever is asked. */
export const SET_HOUSEHOLD = { name: 'set-household', text: `select set_config('app.household', $1, true)` };
