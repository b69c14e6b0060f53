import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { MIGRATIONS } from '../database/migrations.ts';
import { Draining } from '../http/draining.ts';

const PATIENCE_MS = 1000;

export type Unready = 'DRAINING' | 'DATABASE' | 'MIGRATIONS';

/** Whether a balancer should send requests here. */
@Injectable()
export class Readiness {
  #asking: Promise<Unready | undefined> | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly draining: Draining,
  ) {}

  /** The reason to send nothing here, known within a second; many who ask at once share one question. */
  async find(): Promise<Unready | undefined> {
    if (this.draining.isOn) return 'DRAINING';
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<Unready | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Unready>((answer) => {
      timer = setTimeout(answer, PATIENCE_MS, 'DATABASE');
    });
    try {
      return await Promise.race([late, this.#askDatabase()]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #askDatabase(): Promise<Unready | undefined> {
    try {
      const { rows } = await this.pool.query<{ name: string }>('select name from migrations');
      const applied = new Set(rows.map(({ name }) => name));
      return MIGRATIONS.every(({ name }) => applied.has(name)) ? undefined : 'MIGRATIONS';
    } catch {
      return 'DATABASE';
    }
  }
}
