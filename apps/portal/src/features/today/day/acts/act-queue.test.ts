import { describe, expect, it, vi } from 'vitest';
import type { DraftPlace } from '../../../../lib/drafts/draft-keeper.ts';
import type { StoredDraft } from '../../../../lib/drafts/vault.ts';
import {
  createActQueue,
  stateAfter,
  type ActDelivery,
  type CourseAct,
  type KnownVisit,
  type TappedAct,
} from './act-queue.ts';

const address = { staffId: 'asha', form: 'visit-acts', subject: 'aarav ten-o-clock' };
const LOST: ActDelivery = { kind: 'LOST' };
const NO: ActDelivery = { kind: 'REFUSED', message: 'A precaution is to be read first.' };

function tapped(act: CourseAct, at: string): TappedAct {
  return { id: `${act} ${at}`, act, happenedAt: `2026-11-23T${at}:00Z`, seen: { precautions: [], planVersionIds: [] } };
}
const arrival = tapped('ARRIVE', '04:31');
const start = tapped('START', '04:33');

/** A device as the vault shows it; it forgets nothing between two pages. */
function device(): DraftPlace {
  let kept: StoredDraft | undefined;
  return {
    isVaultAvailable: () => true,
    storeDraft: async (_, value, savedAt) => {
      kept = { value: structuredClone(value), savedAt };
    },
    findDraft: async () => kept,
    discardDraft: async () => {
      kept = undefined;
    },
  };
}

/** A server that gives the next answer, and else does what it is asked: the visit begins with the arrival. */
function server(...answers: ActDelivery[]) {
  const asked: { id: string; happenedAt: string; visit: KnownVisit | null }[] = [];
  let waiting = 0;
  return {
    asked,
    waiting: () => waiting,
    send: async ({ id, happenedAt }: TappedAct, visit: KnownVisit | null): Promise<ActDelivery> => {
      asked.push({ id, happenedAt, visit });
      return (
        answers.shift() ?? {
          kind: 'DONE',
          visit: visit ? { ...visit, version: visit.version + 1 } : { id, version: 1 },
        }
      );
    },
    countWaiting: () => {
      waiting += 1;
      return () => void (waiting -= 1);
    },
  };
}

describe('what is tapped on a card of the day', () => {
  it('is sent at once where there is a network, and leaves nothing behind', async () => {
    const api = server();
    const place = device();
    const queue = createActQueue(address, api, async () => place);
    await queue.tap(arrival, null);
    expect(queue.get().value).toMatchObject({ acts: [], refused: null, visit: { id: arrival.id, version: 1 } });
    expect(await place.findDraft(address)).toBeUndefined();
  });

  it('waits without a network, and goes out in its order, each act on the visit as the one before has left it', async () => {
    const api = server(LOST, LOST);
    const queue = createActQueue(address, api, async () => device());
    await queue.tap(arrival, null);
    await queue.tap(start, null);
    expect(api.waiting()).toBe(2);
    expect(stateAfter('EXPECTED', queue.get().value.acts)).toBe('IN_PROGRESS');
    await queue.resume();
    expect(api.asked.slice(2)).toEqual([
      { id: arrival.id, happenedAt: arrival.happenedAt, visit: null },
      { id: start.id, happenedAt: start.happenedAt, visit: { id: arrival.id, version: 1 } },
    ]);
    expect(api.waiting()).toBe(0);
  });

  it('is there after the page was killed, and goes out under the same id', async () => {
    const place = device();
    const before = createActQueue(address, server(LOST), async () => place);
    await before.tap(arrival, null);
    await vi.waitFor(async () => expect(await place.findDraft(address)).toBeDefined());
    const api = server();
    const after = createActQueue(address, api, async () => place);
    await after.tap(start, null);
    expect(api.asked.map(({ id }) => id)).toEqual([arrival.id, start.id]);
  });

  it('is kept with the reason where it is refused, and holds up what was tapped after it', async () => {
    const api = server(LOST, LOST, NO);
    const queue = createActQueue(address, api, async () => device());
    await queue.tap(arrival, null);
    await queue.tap(start, null);
    await queue.resume();
    await queue.resume();
    expect(api.asked).toHaveLength(3);
    expect(queue.get().value).toMatchObject({ acts: [arrival, start], refused: 'A precaution is to be read first.' });
  });

  it('goes out with what it lacked and the time of the first tap, and those after it follow', async () => {
    const api = server(LOST, LOST, NO);
    const queue = createActQueue(address, api, async () => device());
    await queue.tap(arrival, null);
    await queue.tap(start, null);
    await queue.resume();
    const again = tapped('ARRIVE', '05:10');
    await queue.tap(again, null);
    expect(api.asked.slice(3).map(({ id, happenedAt }) => [id, happenedAt])).toEqual([
      [again.id, arrival.happenedAt],
      [start.id, start.happenedAt],
    ]);
  });

  it('is given up when the person says so, with what came after it', async () => {
    const place = device();
    const queue = createActQueue(address, server(NO), async () => place);
    await queue.tap(arrival, null);
    queue.letGo();
    expect(queue.get().value.acts).toEqual([]);
  });

  it('changes nothing on the screen where the server has it already', () => {
    expect(stateAfter('ARRIVED', [arrival])).toBe('ARRIVED');
    expect(stateAfter('DONE', [arrival, start])).toBe('DONE');
  });
});
