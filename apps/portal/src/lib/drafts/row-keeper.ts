import type { SavedState } from '../../ui/feedback/saved-badge.tsx';
import { createStore, type Store } from '../store.ts';
import { createDraftKeeper, type DraftPlace } from './draft-keeper.ts';
import { changedFields, fieldsOf, isSame, mergeRow, type RowClash } from './merge-row.ts';
import type { DraftAddress } from './vault.ts';

/**
 * What the server made of a change: the row's new version (undefined where the answer no longer has the row), a version
 * somebody else made, or a rule's refusal.
 */
export type RowAnswer =
  | { kind: 'SAVED'; version: number | undefined }
  | { kind: 'MOVED_ON' }
  | { kind: 'REFUSED'; message: string };

/** A row as the server has it. */
export interface KnownRow<Row extends object> {
  row: Row;
  version: number;
}

/** A row's way to the server. */
export interface RowServer<Row extends object> {
  /**
   * Sends the changed fields of the row that is known under that version; `whole` is the row as it then stands, for what
   * the server takes only as a whole. Rejects when nobody can tell what became of it; it is then sent again.
   */
  save: (changed: Partial<Row>, known: KnownRow<Row>, whole: Row) => Promise<RowAnswer>;
  /** What of a half-typed row can go to the server now. The rest waits on this device. */
  sendable?: ((typed: Row, known: Row) => Row) | undefined;
  /** Reads the row anew; what was read comes back by `read`. */
  reread: () => Promise<unknown>;
}

export interface RowView<Row extends object> {
  value: Row;
  saved: SavedState;
  /** What the server said to a value it did not take. The value stands here until it is changed. */
  refused: string | undefined;
  /** Set while two people have written the same field differently. Neither text is sent until one is chosen. */
  clash: RowClash<Row> | undefined;
}

export interface RowKeeper<Row extends object> extends Pick<Store<RowView<Row>>, 'get' | 'subscribe'> {
  /** Brings back what this device kept of an earlier visit, put together with what the server has by now. */
  restore: () => Promise<void>;
  change: (fields: Partial<Row>) => void;
  /** Takes in the row as it was read: another person's fields are taken over, one that both wrote is asked about. */
  read: (stored: Row, version: number) => void;
  /** The way to the server from now on: a component makes a new one with every drawing. */
  reach: (server: RowServer<Row>) => void;
  /** Ends a clash: what is to stand in the fields that clashed, where it is not what was typed here. */
  settle: (kept: Partial<Row>) => void;
  flush: () => void;
}

/** What lies on the device: the row as typed, and the row it was typed over, to tell whose change is whose later. */
interface Kept<Row> {
  mine: Row;
  base: Row;
}

/** How often two people's changes are put together without asking before the row is read in peace. */
const MERGES = 3;

/**
 * One row of a shared draft, its text and its way to device and server. Only changed fields travel; a value that is
 * refused holds nobody else's up and is not sent again until it is another; nothing is sent twice without a cause.
 */
export function createRowKeeper<Row extends object>(
  address: DraftAddress,
  first: KnownRow<Row>,
  firstServer: RowServer<Row>,
  open: () => Promise<DraftPlace>,
): RowKeeper<Row> {
  const view = createStore<RowView<Row>>({ value: first.row, saved: 'SAVED', refused: undefined, clash: undefined });
  const refusals = new Map<keyof Row, unknown>();
  let server = firstServer;
  let known = first;
  let merges = 0;

  const isKept = (stored: unknown): stored is Kept<Row> =>
    isRow(stored, ['mine', 'base']) &&
    [stored['mine'], stored['base']].every((row) => isRow(row, fieldsOf(first.row)) && hasShapeOf(first.row, row));
  const draft = createDraftKeeper<Kept<Row>>(
    address,
    { mine: first.row, base: first.row },
    { send, accept: isKept },
    open,
  );

  function put(next: Partial<RowView<Row>>): void {
    view.set({ ...view.get(), ...next });
  }

  /** Keeps what is typed on the device and lets it go to the server in its time. */
  function keep(): void {
    draft.change({ mine: view.get().value, base: known.row });
    put({ saved: waitingState('SAVING') });
  }

  function waitingState(otherwise: SavedState): SavedState {
    return draft.get().state === 'UNKEPT' ? 'UNKEPT' : otherwise;
  }

  function outgoing(): Partial<Row> {
    const { value, clash } = view.get();
    const typed = server.sendable?.(value, known.row) ?? value;
    const changed = changedFields(known.row, typed);
    for (const field of fieldsOf(changed)) {
      const isRefused = refusals.has(field) && isSame(refusals.get(field), changed[field]);
      if (isRefused || clash?.fields.includes(field)) delete changed[field];
    }
    return changed;
  }

  /** Nothing more goes out by itself: says where the text is, and clears the device of what is safe on the server. */
  function rest(): void {
    const isAllThere = fieldsOf(changedFields(known.row, view.get().value)).length === 0;
    if (isAllThere) {
      put({ saved: 'SAVED', refused: undefined });
      void draft.discard();
    } else if (fieldsOf(outgoing()).length === 0) {
      put({ saved: waitingState('KEPT_HERE') });
    }
  }

  async function send(): Promise<void> {
    const changed = outgoing();
    const fields = fieldsOf(changed);
    if (fields.length === 0) return rest();
    put({ saved: waitingState('SAVING') });
    const answer = await ask(changed);
    if (answer.kind === 'REFUSED' && fields.length > 1) {
      // One value is not taken; the others need not wait for it.
      for (const field of fields) {
        const alone: Partial<Row> = {};
        alone[field] = changed[field];
        if ((await settleAnswer(alone, await ask(alone))) === 'MOVED_ON') break;
      }
    } else await settleAnswer(changed, answer);
    return rest();
  }

  async function ask(changed: Partial<Row>): Promise<RowAnswer> {
    try {
      return await server.save(changed, known, { ...known.row, ...changed });
    } catch (error) {
      put({ saved: waitingState('KEPT_HERE') });
      throw error;
    }
  }

  async function settleAnswer(changed: Partial<Row>, answer: RowAnswer): Promise<RowAnswer['kind']> {
    switch (answer.kind) {
      case 'SAVED':
        known = {
          row: { ...known.row, ...changed },
          // Put together with another's change by the server: what they wrote was not read yet, so it is news.
          version: answer.version === known.version + 1 ? answer.version : known.version,
        };
        merges = 0;
        void server.reread();
        break;
      case 'MOVED_ON':
        merges += 1;
        await server.reread();
        break;
      case 'REFUSED':
        for (const field of fieldsOf(changed)) refusals.set(field, changed[field]);
        put({ refused: answer.message });
    }
    return answer.kind;
  }

  /** What was typed here over `base`, put together with what the server has. */
  function join(base: Row, mine: Row): void {
    const { merged, clashes } = mergeRow({ base, mine, theirs: known.row });
    const disputed = new Set([...clashes, ...(view.get().clash?.fields ?? [])]);
    // Two who write without a pause could be put together for ever: then a person looks.
    const asked = fieldsOf(changedFields(known.row, merged)).filter((field) => disputed.has(field) || merges > MERGES);
    if (merges > MERGES) merges = 0;
    put({ value: merged, clash: asked.length > 0 ? { fields: asked, theirs: known.row } : undefined });
    if (fieldsOf(changedFields(known.row, merged)).length > 0) keep();
    else rest();
  }

  return {
    get: view.get,
    subscribe: view.subscribe,
    flush: draft.flush,
    restore: async () => {
      await draft.restore();
      const { state, value } = draft.get();
      if (state === 'RESTORED') join(value.base, value.mine);
    },
    change: (fields) => {
      const value = { ...view.get().value, ...fields };
      for (const field of fieldsOf(value)) {
        if (refusals.has(field) && !isSame(refusals.get(field), value[field])) refusals.delete(field);
      }
      put({ value, ...(refusals.size === 0 && { refused: undefined }) });
      keep();
    },
    read: (stored, version) => {
      if (version < known.version) return;
      const base = known.row;
      const isNews = version > known.version;
      known = { row: stored, version };
      if (isNews) join(base, view.get().value);
    },
    reach: (next) => {
      server = next;
    },
    settle: (kept) => {
      put({ clash: undefined, value: { ...view.get().value, ...kept } });
      keep();
    },
  };
}

function isRow(value: unknown, fields: readonly string[]): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && fields.every((field) => field in value);
}

/** Whether a stored value is built as the sample is. What is null in either says nothing of its shape. */
function hasShapeOf(sample: unknown, stored: unknown): boolean {
  if (sample === null || stored === null) return true;
  if (typeof sample !== 'object' || typeof stored !== 'object') return typeof sample === typeof stored;
  if (Array.isArray(sample) || Array.isArray(stored)) return Array.isArray(sample) && Array.isArray(stored);
  const fields = new Map<string, unknown>(Object.entries(stored));
  return Object.entries(sample).every(([field, value]) => fields.has(field) && hasShapeOf(value, fields.get(field)));
}
