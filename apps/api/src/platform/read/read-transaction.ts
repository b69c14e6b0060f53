import type { Pool, PoolClient } from 'pg';
import type { Caller } from '../access/caller.ts';
import { ApiError } from '../errors/api-error.ts';
import { callerSettings, SET_CALLER } from '../database/set-caller.ts';
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
    private readonly caller: Caller,
  ) {}

  async run(json: string, values: readonly unknown[]): Promise<unknown> {
    this.opened ??= this.open();
    const client = await this.opened;
    const answer = runStatement(client, json, values);
    this.sent.push(answer);
    return answer;
  }

  /**
   * Must be called once, whatever happened. Reads are all or nothing: after a failed statement the server answers the
   * commit with ROLLBACK and no error, so the command is looked at. The connection goes back only after every answer,
   * or its next borrower would see this clinic.
   */
  async end(): Promise<void> {
    if (this.opened === undefined) return;
    const client = await this.opened;
    const commit = client.query('commit');
    const settled = await Promise.allSettled([...this.sent, commit]);
    const broken = settled.some(({ status }) => status === 'rejected');
    client.release(broken && settled.at(-1)?.status === 'rejected');
    if (broken || (await commit).command !== 'COMMIT') {
      throw new ApiError('UNAVAILABLE', 'The record could not be read just now. Nothing was changed; try again.');
    }
  }

  private async open(): Promise<PoolClient> {
    const client = await this.pool.connect();
    this.sent.push(client.query('begin isolation level repeatable read read only'));
    this.sent.push(client.query({ ...SET_CALLER, values: callerSettings(this.caller) }));
    return client;
  }
}
