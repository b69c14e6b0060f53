import type { Level, MeasureValue, ObservationRemark } from '@trellis/domain';
import { isRecord } from '../../lib/auth/viewer.ts';
import { createDraftKeeper, type DraftPlace, type DraftView } from '../../lib/drafts/draft-keeper.ts';
import type { DraftAddress } from '../../lib/drafts/vault.ts';
import type { Store } from '../../lib/store.ts';

/** One observation as it was tapped. Its id is made here, so that sending it twice is recording it once. */
export interface Entry {
  id: string;
  goalId: string;
  /** The strand whose measure it is; null for a level of the goal. */
  strandId: string | null;
  scaleEdition: number;
  level: Level | null;
  measure: MeasureValue | null;
  setting: string;
  seenBy: string;
  remarks: readonly ObservationRemark[];
  note: string;
  /** ISO 8601. */
  happenedAt: string;
}

/** WAITING: the server could not be asked, and it will be sent again by itself. REFUSED: a rule said no; nothing is recorded. */
export type Standing = 'SENDING' | 'WAITING' | 'SAVED' | 'REFUSED';

export interface SentEntry extends Entry {
  standing: Standing;
  /** Why it was refused, in the reader's language. */
  refused: string | null;
  /** Taken back by the person; gone from view, and void on the server as soon as that can be reached. */
  undone: boolean;
}

export interface SittingValue {
  /** The line that goes with the next tap. */
  note: string;
  /** Values being put together, by strand: not an observation yet. */
  values: Readonly<Record<string, MeasureValue>>;
  entries: readonly SentEntry[];
}

/** What became of a request. LOST: nobody can tell; asking again with the same id is safe. */
export type Delivery = { kind: 'DONE' } | { kind: 'REFUSED'; message: string } | { kind: 'LOST' };

export interface Courier {
  send: (entry: Entry) => Promise<Delivery>;
  /** Takes back what `send` recorded; DONE also where it was taken back before. */
  takeBack: (id: string) => Promise<Delivery>;
  /** Counts something that waits for the server; the returned function ends that. */
  countWaiting: () => () => void;
}

export interface Sitting extends Pick<Store<DraftView<SittingValue>>, 'get' | 'subscribe'> {
  /** Resolves with whether it stands: recorded, or sure to be once the server can be reached. */
  record: (entry: Entry) => Promise<boolean>;
  /** Resolves once it is taken back, or sure to be; rejects when the server will not have it, and the entry stands. */
  undo: (id: string) => Promise<void>;
  /** Sends everything that waits once more. */
  resume: () => void;
  /** Sends a refused entry once more, as it is. */
  retry: (id: string) => void;
  /** Lets go of a refused entry. */
  drop: (id: string) => void;
  setNote: (note: string) => void;
  setValue: (strandId: string, value: MeasureValue | undefined) => void;
  /** A new look at the child: what was recorded before no longer shows as just recorded. */
  begin: () => void;
}

const EMPTY: SittingValue = { note: '', values: {}, entries: [] };

/** Whether what was kept of a sitting holds something that is not on the server yet, or was refused and not looked at. */
export function isUnsettled(stored: unknown): boolean {
  return isSittingValue(stored) && stored.entries.some(({ standing }) => standing !== 'SAVED');
}

function isSittingValue(stored: unknown): stored is SittingValue {
  return isRecord(stored) && Array.isArray(stored['entries']) && typeof stored['note'] === 'string';
}

/**
 * What is recorded about one child by one person: each tap is kept on the device at once, sent, and sent again until the
 * server has answered, through reloads and lost networks. It outlives the sheet it is drawn in, which records nothing
 * before `state` has left LOADING.
 */
export function createSitting(address: DraftAddress, courier: Courier, open: () => Promise<DraftPlace>): Sitting {
  const keeper = createDraftKeeper(address, EMPTY, { accept: isSittingValue }, open);
  const waiting = new Map<string, () => void>();
  const underWay = new Map<string, Promise<void>>();

  const value = () => keeper.get().value;
  const find = (id: string) => value().entries.find((entry) => entry.id === id);
  /** A tap is whole as it is; unlike text that is being typed it is written without waiting for more. */
  const setEntries = (entries: readonly SentEntry[]) => {
    keeper.change({ ...value(), entries });
    keeper.flush();
  };
  const remove = (id: string) => setEntries(value().entries.filter((entry) => entry.id !== id));
  const update = (id: string, change: Partial<SentEntry>) =>
    setEntries(value().entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)));

  function settle(id: string, standing: Standing, refused: string | null = null): void {
    waiting.get(id)?.();
    waiting.delete(id);
    if (standing === 'WAITING') waiting.set(id, courier.countWaiting());
    update(id, { standing, refused });
  }

  async function recordThenUndo(id: string): Promise<void> {
    const entry = find(id);
    if (!entry) return;
    settle(id, 'SENDING');
    const recorded = await courier.send(entry);
    if (recorded.kind === 'LOST') return settle(id, 'WAITING');
    const undone = find(id)?.undone === true;
    if (recorded.kind === 'REFUSED') {
      settle(id, 'REFUSED', recorded.message);
      if (undone) remove(id);
      return undefined;
    }
    settle(id, 'SAVED');
    return undone ? takeBack(id) : undefined;
  }

  async function takeBack(id: string): Promise<void> {
    const taken = await courier.takeBack(id);
    if (taken.kind === 'DONE') return remove(id);
    if (taken.kind === 'LOST') return settle(id, 'WAITING');
    update(id, { undone: false });
    throw new Error(taken.message);
  }

  function deliver(id: string): Promise<void> {
    const running = underWay.get(id) ?? recordThenUndo(id).finally(() => underWay.delete(id));
    underWay.set(id, running);
    return running;
  }

  // Where an undo in the course of a delivery is refused, whoever asked for the undo is told; the delivery itself is done.
  const start = (id: string) => void deliver(id).catch(() => undefined);

  const forgetSaved = () => setEntries(value().entries.filter(({ standing }) => standing !== 'SAVED'));

  void keeper.restore().then(() => {
    if (keeper.get().state !== 'RESTORED') return;
    forgetSaved();
    for (const { id, standing } of value().entries) if (standing !== 'REFUSED') start(id);
  });

  return {
    get: keeper.get,
    subscribe: keeper.subscribe,
    record: async (entry) => {
      setEntries([...value().entries, { ...entry, standing: 'SENDING', refused: null, undone: false }]);
      // Whoever took it back meanwhile has been told what came of that.
      await deliver(entry.id).catch(() => undefined);
      return find(entry.id)?.standing !== 'REFUSED';
    },
    undo: async (id) => {
      const standing = find(id)?.standing;
      if (standing === undefined) return undefined;
      if (standing === 'REFUSED') return remove(id);
      update(id, { undone: true });
      if (standing === 'SAVED') return takeBack(id);
      return standing === 'SENDING' ? deliver(id) : undefined;
    },
    resume: () => {
      for (const { id, standing } of value().entries) if (standing === 'WAITING') start(id);
    },
    retry: start,
    drop: remove,
    setNote: (note) => keeper.change({ ...value(), note }),
    setValue: (strandId, next) => {
      const { [strandId]: _, ...others } = value().values;
      keeper.change({ ...value(), values: next ? { ...others, [strandId]: next } : others });
    },
    begin: () => {
      // Until the device has answered, a change would count as newer than what it keeps.
      if (keeper.get().state !== 'LOADING') forgetSaved();
    },
  };
}

/** What this sitting shows as just recorded for a goal's level (`strandId` null) or a strand, newest last. */
export function recordedOf(entries: readonly SentEntry[], goalId: string, strandId: string | null): SentEntry[] {
  return entries.filter((entry) => entry.goalId === goalId && entry.strandId === strandId && !entry.undone);
}
