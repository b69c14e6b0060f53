import { DRAFT_KEPT_MS } from '@trellis/domain';
import { createStore, type Store } from '../store.ts';
import type { DraftAddress, StoredDraft } from './vault.ts';
import { writeBehind } from './write-behind.ts';

/** LOADING until the device was asked; RESTORED when text of an earlier visit came back; UNKEPT where the browser keeps nothing. */
export type DraftState = 'LOADING' | 'FRESH' | 'RESTORED' | 'UNKEPT';

export interface DraftView<T> {
  value: T;
  state: DraftState;
  /** When this device last kept it, ISO 8601; undefined while the newest change is not kept yet. */
  keptAt: string | undefined;
}

/** Where drafts are kept on this device. */
export interface DraftPlace {
  isVaultAvailable: () => boolean;
  storeDraft: (address: DraftAddress, value: unknown, savedAt: string) => Promise<void>;
  findDraft: (address: DraftAddress) => Promise<StoredDraft | undefined>;
  discardDraft: (address: DraftAddress) => Promise<void>;
}

export interface DraftOptions<T> {
  /** Sends the draft to the server: `saveDraft` for private text, the row's own change for a shared draft. */
  send?: (value: T) => Promise<void>;
  /** Brings what an older portal kept to today's shape, where it can; `accept` is asked about what it gives. */
  upgrade?: (stored: unknown) => unknown;
  /** Whether a stored value still has today's shape; one that has not is left where it is and not shown. */
  accept?: (stored: unknown) => stored is T;
}

export interface DraftKeeper<T> extends Pick<Store<DraftView<T>>, 'get' | 'subscribe'> {
  /** Asks the device for an earlier text. What was typed meanwhile wins. */
  restore: () => Promise<void>;
  change: (next: T) => void;
  /** Writes what waits, at once: the page may be about to go. */
  flush: () => void;
  discard: () => Promise<void>;
}

/** A key is on disk in time: 50 ms are left for the write itself. */
const LOCAL_MS = DRAFT_KEPT_MS.locally - 50;
/** And on the server: half the time is left for a slow line. */
const SERVER_MS = DRAFT_KEPT_MS.onServer / 2;

/** One form's text and its way to the device and the server. `open` gives the place to keep it, loaded when first needed. */
export function createDraftKeeper<T>(
  address: DraftAddress,
  initial: T,
  { send, upgrade = (stored) => stored, accept = (stored): stored is T => stored !== undefined }: DraftOptions<T>,
  open: () => Promise<DraftPlace>,
): DraftKeeper<T> {
  const view = createStore<DraftView<T>>({ value: initial, state: 'LOADING', keptAt: undefined });
  let touched = false;

  const local = writeBehind(
    async (value: T) => {
      const place = await open();
      if (!place.isVaultAvailable()) return;
      const keptAt = new Date().toISOString();
      await place.storeDraft(address, value, keptAt);
      if (Object.is(view.get().value, value)) view.set({ ...view.get(), keptAt });
    },
    { delayMs: LOCAL_MS },
  );
  const server = writeBehind(async (value: T) => send?.(value), { delayMs: SERVER_MS });

  return {
    get: view.get,
    subscribe: view.subscribe,
    restore: async () => {
      const place = await open();
      if (!place.isVaultAvailable()) return view.set({ ...view.get(), state: 'UNKEPT' });
      const stored = await place.findDraft(address);
      const found = upgrade(stored?.value);
      if (touched || !accept(found)) return view.set({ ...view.get(), state: 'FRESH' });
      view.set({ value: found, state: 'RESTORED', keptAt: stored?.savedAt });
    },
    change: (value) => {
      touched = true;
      view.set({ ...view.get(), value, keptAt: undefined });
      local.push(value);
      server.push(value);
    },
    flush: () => {
      // A write that fails here is tried again by its own clock; there is nobody left to tell.
      void local.flush().catch(() => undefined);
      void server.flush().catch(() => undefined);
    },
    discard: async () => {
      await Promise.all([local.cancel(), server.cancel()]);
      const place = await open();
      if (place.isVaultAvailable()) await place.discardDraft(address);
    },
  };
}
