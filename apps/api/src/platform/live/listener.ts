import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config.ts';
import { LOG, type Log } from '../logging/log.ts';
import { Signals } from './signals.ts';

/** What the relay tells. Whoever else may sign in to the database can say anything on the channel. */
const Message = z
  .string()
  .transform((text, told): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      told.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(
    z.object({
      clinic: z.string(),
      child: z.string(),
      by: z.array(z.string().nullable()).transform((staff) => staff.filter((id) => id !== null)),
    }),
  );

/** Waits between tries to come back, in milliseconds; the last is repeated. */
const RETRY_MS = [100, 500, 2_000, 5_000];
/** A link that is dead in the middle says nothing: it is asked this often, and given this long to answer. */
const ASK_EVERY_MS = 10_000;
const ANSWER_WITHIN_MS = 5_000;

/**
 * The one connection on which this instance hears what the relay of any instance tells. It stands outside the pool and
 * is made anew whenever it is lost; what was told meanwhile is made up for by everybody reading again.
 */
@Injectable()
export class Listener implements OnApplicationBootstrap, OnApplicationShutdown {
  #client: Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #tries = 0;
  #stopped = false;

  constructor(
    private readonly signals: Signals,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    void this.#connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.config.database.listenUrl,
      application_name: 'trellis-api-listener',
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      keepAlive: true,
    });
    this.#client = client;
    let asking: NodeJS.Timeout | undefined;
    let lost = false;
    const lose = (error?: Error) => {
      if (lost) return;
      lost = true;
      clearInterval(asking);
      void client.end().catch(() => undefined);
      if (this.#stopped) return;
      if (this.#tries === 0) this.log.warn({ error }, 'the connection for news was lost; it is made again');
      const wait = RETRY_MS[Math.min(this.#tries, RETRY_MS.length - 1)];
      this.#tries += 1;
      this.#retry = setTimeout(() => void this.#connect(), wait).unref();
    };
    client.on('error', lose);
    client.on('end', () => lose());
    client.on('notification', ({ payload }) => this.#hear(payload));
    try {
      await client.connect();
      await client.query('listen clinic');
    } catch (error) {
      lose(error instanceof Error ? error : undefined);
      return;
    }
    this.#tries = 0;
    this.signals.tellAll();
    asking = setInterval(() => {
      const late = setTimeout(() => lose(new Error('no answer in time')), ANSWER_WITHIN_MS);
      void client
        .query('select 1')
        .catch(lose)
        .finally(() => clearTimeout(late));
    }, ASK_EVERY_MS).unref();
  }

  #hear(payload: string | undefined): void {
    const { success, data } = Message.safeParse(payload);
    if (success) this.signals.tell(data.clinic, data.child, { by: data.by, missed: false });
  }
}
