import { type Principal, staffIdOf } from '../access/family-caller.ts';
import type { Deadline } from './deadline.ts';

/**
 * Tells the row-level security of this transaction whose rows it may touch, the server how long a statement of it may
 * take, and conditions that end by themselves what time it is. Local to the transaction: a plain `SET` would reach the next borrower of the connection.
 */
export const SET_CALLER = {
  name: 'set-caller',
  text: `select set_config('app.clinic', $1, true), set_config('app.staff', $2, true),
    set_config('statement_timeout', $3, true), set_config('app.now', $4, true)`,
};

export function callerSettings(
  { caller, now }: { readonly caller: Principal; readonly now: Date },
  deadline: Deadline,
): [clinicId: string, staffId: string, statementTimeout: string, now: string] {
  return [caller.clinicId, staffIdOf(caller) ?? '', String(deadline.left), now.toISOString()];
}

/** Holds a reading transaction to one household: rows of another one are not there, whatever is asked. */
export const SET_HOUSEHOLD = { name: 'set-household', text: `select set_config('app.household', $1, true)` };
