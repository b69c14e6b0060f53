import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { Clock } from '../clock/clock.ts';
import { LOG, type Log } from '../logging/log.ts';

const EVERY = 60 * 60 * 1000;

/** Removes sign-ins long over and failed attempts long forgotten, once an hour; several instances do each other no harm. */
@Injectable()
export class SessionSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.sweep(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  async sweep(): Promise<void> {
    try {
      await this.pool.query('select sweep_sign_ins($1)', [this.clock.now()]);
    } catch (error) {
      this.log.warn({ error }, 'old sign-ins could not be removed');
    }
  }
}
