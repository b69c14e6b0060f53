import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Author, Entry } from './entry.ts';
import { writeEvents } from './write-events.ts';

/** The trail for what has no transaction of its own: denials, and signing in and out. */
@Injectable()
export class AuditTrail {
  constructor(private readonly pool: Pool) {}

  /** Throws where it could not be written; then what it tells of must not be answered. */
  async write(author: Author, entry: Entry): Promise<void> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await writeEvents(client, author, [entry]);
      broken = false;
    } finally {
      client.release(broken);
    }
  }
}
