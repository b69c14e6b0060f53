import type { Pool, PoolClient } from 'pg';
import { isFamily } from '../access/family-caller.ts';
import type { Author, Entry } from '../audit/entry.ts';
import { writeEvents } from '../audit/write-events.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Deadline } from '../database/deadline.ts';
import { callerSettings, SET_CALLER, SET_HOUSEHOLD } from '../database/set-caller.ts';
import { runStatement } from './statement.ts';

/**
 * One read-only snapshot for all root fields of an operation. Opening it, naming the caller and the first statement go
 * out in one write; nothing is awaited in between. The connection is taken at the first statement, not before.
 */
export class ReadTransaction {
  private opened: Promise<PoolClient> | undefined;
  private readonly sent: Promise<unknown>[] = [];

  constructor(
    private readonly pool: Pool,
    private readonly author: Author,
    private readonly deadline: Deadline,
  ) {}

  async run(json: string, values: readonly unknown[]): Promise<unknown> {
    return this.use((client) => runStatement(client, json, values));
  }

  /** Asks something on the connection of the snapshot. What is asked counts: if it fails, the operation does. */
  async use<T>(ask: (client: PoolClient) => Promise<T>): Promise<T> {
    this.opened ??= this.open();
    const client = await this.opened;
    const answer = ask(client);
    this.sent.push(answer);
    return answer;
  }

  /**
   * Must be called once, whatever happened, with what the answer leaves in the trail. Reads are all or nothing: after a
   * failed statement nothing is answered. The trail is written in a second transaction, which goes out together with the
   * end of the first: the trail costs no way to the server and back of its own. The connection goes back only after
   * every answer, or its next borrower would see this clinic.
   */
  async end(entries: readonly Entry[]): Promise<void> {
    if (this.opened === undefined && entries.length === 0) return;
    const client = await (this.opened ??= this.open());
    const read = (await Promise.allSettled(this.sent)).every(({ status }) => status === 'fulfilled');
    const [ended, written] = await Promise.allSettled([
      client.query('commit'),
      read ? writeEvents(client, this.author, entries) : undefined,
    ]);
    client.release(ended.status === 'rejected' || written.status === 'rejected');
    if (!read || ended.status === 'rejected') {
      throw new ApiError('UNAVAILABLE', 'The record could not be read just now. Nothing was changed; try again.');
    }
    if (written.status === 'rejected') throw written.reason;
  }

  private async open(): Promise<PoolClient> {
    const client = await this.pool.connect();
    this.sent.push(client.query('begin isolation level repeatable read read only'));
    const { caller } = this.author;
    this.sent.push(client.query({ ...SET_CALLER, values: callerSettings(this.author, this.deadline) }));
    if (isFamily(caller)) this.sent.push(client.query({ ...SET_HOUSEHOLD, values: [caller.guardianId] }));
    return client;
  }
}
