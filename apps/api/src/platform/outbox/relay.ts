import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { LOG, type Log } from '../logging/log.ts';

/** Events taken at once: the staff named in one message must fit into the 8,000 bytes the server allows it. */
const MOST = 100;
/** Changes that come this close together are told together. */
const GATHER_MS = 40;
/** How often it looks without being asked, for what an instance left behind that died between commit and telling. */
const LOOK_EVERY_MS = 2_000;

/**
 * Sends on what the outbox holds, so that every instance hears of every change. Several instances share the work: what
 * one has in hand the others step over. Never part of a change's own transaction, which it would make wait in a row.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  #looking: NodeJS.Timeout | undefined;
  #gathering: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(
    private readonly pool: Pool,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.#looking = setInterval(() => this.nudge(), LOOK_EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#looking);
    clearTimeout(this.#gathering);
    await this.#running;
  }

  /** A change was committed: it is told within a moment. */
  nudge(): void {
    if (this.#stopped || this.#gathering !== undefined) return;
    this.#gathering = setTimeout(() => void this.#send(), GATHER_MS).unref();
  }

  async #send(): Promise<void> {
    await this.#running;
    this.#gathering = undefined;
    if (this.#stopped) return;
    this.#running = this.#drain();
    await this.#running;
  }

  async #drain(): Promise<void> {
    try {
      let sent: number;
      do {
        const { rows } = await this.pool.query<{ sent: number }>('select relay_outbox($1) as sent', [MOST]);
        sent = rows[0]?.sent ?? 0;
      } while (sent === MOST && !this.#stopped);
    } catch (error) {
      this.log.warn({ error }, 'changes could not be told; they are told later');
    }
  }
}
