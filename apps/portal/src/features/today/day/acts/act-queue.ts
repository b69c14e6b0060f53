import { moveVisit, type VisitState } from '@trellis/domain';
import { isRecord } from '../../../../lib/auth/viewer.ts';
import { createDraftKeeper, type DraftPlace, type DraftView } from '../../../../lib/drafts/draft-keeper.ts';
import type { DraftAddress } from '../../../../lib/drafts/vault.ts';
import type { Store } from '../../../../lib/store.ts';

/** What somebody read before the visit; nothing where there was nothing to read. */
export interface Seen {
  precautions: { precautionId: string; version: number }[];
  planVersionIds: string[];
}

/** The acts of a visit's own course: they are tapped with the child in the room, network or not. */
export type CourseAct = 'ARRIVE' | 'START' | 'FINISH';

export interface TappedAct {
  /** Made here: sending it twice is doing it once. The one of ARRIVE becomes the id of the visit. */
  id: string;
  act: CourseAct;
  /** ISO 8601, when it was tapped. */
  happenedAt: string;
  seen: Seen;
}

/** A visit as an act finds it. */
export interface KnownVisit {
  id: string;
  version: number;
}

/** What became of an act. LOST: nobody can tell; asking again with the same id is safe. */
export type ActDelivery =
  | { kind: 'DONE'; visit: KnownVisit | null }
  | { kind: 'REFUSED'; message: string }
  | { kind: 'LOST' };

export interface ActCourier {
  send: (act: TappedAct, visit: KnownVisit | null) => Promise<ActDelivery>;
  /** Counts something that waits for the server; the returned function ends that. */
  countWaiting: () => () => void;
}

export interface ActQueueValue {
  /** Not on the server yet, in the order of tapping. */
  acts: readonly TappedAct[];
  /** The visit as the last of them that arrived has left it. */
  visit: KnownVisit | null;
  /** Why the first of them was not taken, in the reader's language; it waits for a person then. */
  refused: string | null;
}

export interface ActQueue extends Pick<Store<DraftView<ActQueueValue>>, 'get' | 'subscribe'> {
  /** `visit`: as the screen has it. Resolves once the server has answered, or cannot be asked now. */
  tap: (act: TappedAct, visit: KnownVisit | null) => Promise<void>;
  /** Sends what waits once more. */
  resume: () => Promise<void>;
  /** Sends what was refused once more, to the visit as the screen has it now. */
  again: (visit: KnownVisit | null) => Promise<void>;
  /** Gives up what was refused, and what was tapped after it. */
  letGo: () => void;
}

const EMPTY: ActQueueValue = { acts: [], visit: null, refused: null };

export function isActQueueValue(stored: unknown): stored is ActQueueValue {
  return isRecord(stored) && Array.isArray(stored['acts']);
}

/** Where a visit stands for whoever tapped: the server's state, and then what is on its way. */
export function stateAfter(state: VisitState, acts: readonly Pick<TappedAct, 'act'>[]): VisitState {
  return acts.reduce((from: VisitState, { act }) => {
    const moved = moveVisit(from, act);
    return moved.ok ? moved.value : from;
  }, state);
}

/**
 * The acts of one person on one visit: each is kept on the device at once and sent in its turn, and again until the server
 * has answered, through reloads and lost networks. One that is refused holds up those after it until a person decides.
 */
export function createActQueue(address: DraftAddress, courier: ActCourier, open: () => Promise<DraftPlace>): ActQueue {
  const keeper = createDraftKeeper(address, EMPTY, { accept: isActQueueValue }, open);
  const value = () => keeper.get().value;
  let waiting: (() => void)[] = [];
  /** One delivery after the other: whoever tapped during one is met by the next. */
  let last = Promise.resolve();
  const restored = keeper.restore();

  function put(next: Partial<ActQueueValue>): void {
    keeper.change({ ...value(), ...next });
    keeper.flush();
  }

  function count(isWaiting: boolean): void {
    for (const end of waiting) end();
    waiting = isWaiting ? value().acts.map(() => courier.countWaiting()) : [];
  }

  async function deliver(): Promise<void> {
    count(false);
    const before = value().acts.length;
    for (let next = value().acts[0]; next && value().refused === null; next = value().acts[0]) {
      const answer = await courier.send(next, value().visit);
      if (answer.kind === 'LOST') return count(true);
      if (answer.kind === 'REFUSED') return put({ refused: answer.message });
      put({ acts: value().acts.slice(1), visit: answer.visit });
    }
    if (before > 0 && value().acts.length === 0) await keeper.discard();
    return undefined;
  }

  function resume(): Promise<void> {
    last = last.then(deliver, deliver);
    return last;
  }

  void restored.then(() => (value().acts.length > 0 ? resume() : undefined));

  return {
    get: keeper.get,
    subscribe: keeper.subscribe,
    tap: async (act, visit) => {
      // A tap that came before what is kept would count as newer than it.
      await restored;
      const { acts, visit: known, refused } = value();
      const [first, ...others] = acts;
      if (refused !== null && first?.act === act.act) {
        // The same act with what it lacked. It happened when it was tapped first.
        put({ acts: [{ ...act, happenedAt: first.happenedAt }, ...others], visit, refused: null });
      } else if (refused !== null) {
        put({ acts: [act], visit, refused: null });
      } else {
        // What is on its way knows the visit better than the screen does.
        put({ acts: [...acts, act], visit: acts.length > 0 ? known : visit });
      }
      return resume();
    },
    resume,
    again: (visit) => {
      put({ refused: null, visit });
      return resume();
    },
    letGo: () => {
      put(EMPTY);
      count(false);
      void keeper.discard();
    },
  };
}
