import type { PoolClient } from 'pg';
import { Deadline } from '../database/deadline.ts';
import { callerSettings, SET_CALLER } from '../database/set-caller.ts';
import type { Author, Entry } from './entry.ts';
import { insertEvents } from './insert-events.ts';

/**
 * Adds lines to the trail in a small transaction of their own, all of it sent in one write. Throws unless they are
 * there to stay: then the answer they tell of must not leave. A connection on which it threw is not to be used again.
 */
export async function writeEvents(client: PoolClient, author: Author, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const sent = await Promise.allSettled([
    client.query('begin'),
    client.query({ ...SET_CALLER, values: callerSettings(author, new Deadline()) }),
    client.query({ name: 'insert-events', ...insertEvents(author, entries) }),
    client.query('commit'),
  ]);
  for (const answer of sent) if (answer.status === 'rejected') throw answer.reason;
}
