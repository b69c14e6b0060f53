import { Inject, Injectable } from '@nestjs/common';
import type { PresencePlace } from '@trellis/domain';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import type { Caller } from '../platform/access/caller.ts';
import { Deadline } from '../platform/database/deadline.ts';
import { newId } from '../platform/database/ids.ts';
import { callerSettings, SET_CALLER } from '../platform/database/set-caller.ts';
import { TELL_OF_CHILD } from '../platform/live/tell.ts';
import { LOG, type Log } from '../platform/logging/log.ts';
import { Presence } from './presence.entity.ts';

/** How often a presence is seen again, and after how long unseen it counts for nothing. */
const SEEN_EVERY_MS = 10_000;
export const UNSEEN_AFTER_SECONDS = 25;

/** What was left over for so long is taken away by the next who comes. */
const LEFT_OVER_MS = 60 * 60_000;

/** Who has which child's record on the screen, over all instances. Losing sight of somebody loses nothing. */
@Injectable()
export class Presences {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** From now on the caller is seen at this place, until the returned function is called. Others are told of both. */
  async enter(caller: Caller, childId: string, place: PresencePlace): Promise<() => Promise<void>> {
    const { clinicId, staffId } = caller;
    const id = newId(new Date());
    const mine = { clinicId, id };
    const tell = (manager: EntityManager) => manager.query(TELL_OF_CHILD, [clinicId, childId]);
    await this.#as(caller, async (manager) => {
      await manager.delete(Presence, { clinicId, childId, seenAt: LessThan(new Date(Date.now() - LEFT_OVER_MS)) });
      await manager.insert(Presence, { ...mine, childId, staffId, place, seenAt: () => 'now()' });
      await tell(manager);
    });
    const see = (manager: EntityManager) => manager.update(Presence, mine, { seenAt: () => 'now()' });
    const seeing = setInterval(() => void this.#as(caller, see), SEEN_EVERY_MS).unref();
    return async () => {
      clearInterval(seeing);
      await this.#as(caller, async (manager) => {
        await manager.delete(Presence, mine);
        await tell(manager);
      });
    };
  }

  async #as(caller: Caller, work: (manager: EntityManager) => Promise<unknown>): Promise<void> {
    try {
      await this.dataSource.transaction(async (manager) => {
        await manager.query(SET_CALLER.text, callerSettings({ caller, now: new Date() }, new Deadline()));
        await work(manager);
      });
    } catch (error) {
      this.log.debug({ error }, 'who is here could not be noted');
    }
  }
}
