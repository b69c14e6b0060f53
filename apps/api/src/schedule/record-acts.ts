import type { Action } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Settled } from './booking.store.ts';

/** The trail of what became of appointments: a line for each child, so that each record tells it. */
export function recordActs(
  tx: Transaction,
  action: Action,
  settled: Settled,
  versionOf: (id: string) => number,
  details: Readonly<Record<string, unknown>> = {},
): void {
  for (const { appointment, clashes } of settled) {
    const { id, kind, startsAt, endsAt, children } = appointment;
    const overridden = clashes.map(({ code, subject }) => ({ code, subject }));
    for (const childId of children) {
      tx.record({
        action,
        type: 'Appointment',
        id,
        version: versionOf(id),
        childId,
        details: { kind, startsAt, endsAt, ...(overridden.length > 0 && { overridden }), ...details },
      });
    }
  }
}
