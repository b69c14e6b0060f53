import { Inject, Injectable } from '@nestjs/common';
import type { PresencePlace } from '@trellis/domain';
import { Pool, type PoolClient } from 'pg';
import type { Caller } from '../platform/access/caller.ts';
import { Deadline } from '../platform/database/deadline.ts';
import { newId } from '../platform/database/ids.ts';
import { callerSettings, SET_CALLER } from '../platform/database/set-caller.ts';
import { LOG, type Log } from '../platform/logging/log.ts';

/** How often a presence is seen again, and after how long unseen it counts for nothing. */
const SEEN_EVERY_MS = 10_000;
export const UNSEEN_AFTER_SECONDS = 25;

const ENTER = `insert into presences (clinic_id, id, child_id, staff_id, place, seen_at)
  values ($1, $2, $3, $4, $5, now())`;
const SEE = 'update presences set seen_at = now() where clinic_id = $1 and id = $2';
const LEAVE = 'delete from presences where clinic_id = $1 and id = $2';
const SWEEP = `delete from presences where clinic_id = $1 and child_id = $2
  and seen_at < now() - make_interval(secs => ${UNSEEN_AFTER_SECONDS})`;
const TELL = `select pg_notify('clinic', json_build_object('clinic', $1::text, 'child', $2::text, 'by', '[]'::json)::text)`;

/** Who has which child's record on the screen, over all instances. Losing sight of somebody loses nothing. */
@Injectable()
export class Presences {
  constructor(
    private readonly pool: Pool,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** From now on the caller is seen at this place, until the returned function is called. Others are told of both. */
  async enter(caller: Caller, childId: string, place: PresencePlace): Promise<() => Promise<void>> {
    const { clinicId, staffId } = caller;
    const id = newId(new Date());
    await this.#as(caller, async (client) => {
      await client.query(SWEEP, [clinicId, childId]);
      await client.query(ENTER, [clinicId, id, childId, staffId, place]);
      await client.query(TELL, [clinicId, childId]);
    });
    const seeing = setInterval(
      () => void this.#as(caller, (client) => client.query(SEE, [clinicId, id])),
      SEEN_EVERY_MS,
    ).unref();
    return async () => {
      clearInterval(seeing);
      await this.#as(caller, async (client) => {
        await client.query(LEAVE, [clinicId, id]);
        await client.query(TELL, [clinicId, childId]);
      });
    };
  }

  async #as(caller: Caller, work: (client: PoolClient) => Promise<unknown>): Promise<void> {
    try {
      const client = await this.pool.connect();
      let broken = true;
      try {
        await client.query('begin');
        await client.query({ ...SET_CALLER, values: callerSettings(caller, new Deadline()) });
        await work(client);
        await client.query('commit');
        broken = false;
      } finally {
        client.release(broken);
      }
    } catch (error) {
      this.log.debug({ error }, 'who is here could not be noted');
    }
  }
}
