import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useViewer } from '../auth/session.ts';
import { writeBehind } from './write-behind.ts';

/** LOADING until the device was asked; RESTORED when text of an earlier visit came back; UNKEPT where the browser keeps nothing. */
export type DraftState = 'LOADING' | 'FRESH' | 'RESTORED' | 'UNKEPT';

export interface Draft<T> {
  value: T;
  change: (next: T | ((before: T) => T)) => void;
  state: DraftState;
  /** When this device last kept it, ISO 8601; undefined while a change is not kept yet. */
  keptAt: string | undefined;
  /** Forgets it, on the device and through `send`'s side: call once the form was sent. */
  discard: () => Promise<void>;
}

/** A key is on disk 200 ms later, which leaves 50 for the write itself. */
const LOCAL_MS = 200;
/** And on the server a second later, which leaves a second for a slow line. */
const SERVER_MS = 1_000;

interface Options<T> {
  /** Sends the draft to the server: `saveDraft` for private text, the row's own change for a shared draft. */
  send?: (value: T) => Promise<void>;
  /** Whether a stored value still has today's shape; one that has not is left where it is and not shown. */
  accept?: (stored: unknown) => stored is T;
}

function loadVault() {
  return import('./vault.ts');
}

/**
 * A form's text that is never lost: kept on this device within 250 ms and, with `send`, on the server within 2 s; there
 * again after a reload, an ended session or a lost network. `T` is plain JSON. `form` names the form, `subject` the
 * thing it is about (an id, never a name). Draw the form once `state` is not LOADING.
 */
export function useDraft<T>(form: string, subject: string, initial: T, options: Options<T> = {}): Draft<T> {
  const staffId = useViewer().staff.id;
  const [value, setValue] = useState(initial);
  const [state, setState] = useState<DraftState>('LOADING');
  const [keptAt, setKeptAt] = useState<string>();
  const newest = useRef(value);
  const latestOptions = useRef(options);
  const touched = useRef(false);
  useEffect(() => {
    latestOptions.current = options;
  });

  const writers = useMemo(() => {
    const address = { staffId, form, subject };
    const local = writeBehind(
      async (next: T) => {
        const vault = await loadVault();
        if (!vault.isVaultAvailable()) return;
        const savedAt = new Date().toISOString();
        await vault.storeDraft(address, next, savedAt);
        if (Object.is(newest.current, next)) setKeptAt(savedAt);
      },
      { delayMs: LOCAL_MS },
    );
    const server = writeBehind(async (next: T) => latestOptions.current.send?.(next), { delayMs: SERVER_MS });
    return { address, local, server };
  }, [staffId, form, subject]);

  useEffect(() => {
    let wanted = true;
    void restore();
    async function restore() {
      const vault = await loadVault();
      const stored = vault.isVaultAvailable() ? await vault.findDraft(writers.address) : undefined;
      if (!wanted) return;
      const accept = latestOptions.current.accept ?? ((found: unknown): found is T => found !== undefined);
      const found: unknown = stored?.value;
      const usable = !touched.current && accept(found);
      if (usable) {
        newest.current = found;
        setValue(found);
        setKeptAt(stored?.savedAt);
      }
      setState(vault.isVaultAvailable() ? (usable ? 'RESTORED' : 'FRESH') : 'UNKEPT');
    }
    // A tab that is put away may never come back: what waits is written at once.
    const flush = () => {
      void writers.local.flush().catch(() => undefined);
      void writers.server.flush().catch(() => undefined);
    };
    const hidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      wanted = false;
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, [writers]);

  const change = useCallback(
    (next: T | ((before: T) => T)) => {
      touched.current = true;
      const after = isUpdate(next) ? next(newest.current) : next;
      newest.current = after;
      setValue(after);
      setKeptAt(undefined);
      writers.local.push(after);
      writers.server.push(after);
    },
    [writers],
  );

  const discard = useCallback(async () => {
    await Promise.all([writers.local.cancel(), writers.server.cancel()]);
    const vault = await loadVault();
    if (vault.isVaultAvailable()) await vault.discardDraft(writers.address);
  }, [writers]);

  return { value, change, state, keptAt, discard };
}

function isUpdate<T>(next: T | ((before: T) => T)): next is (before: T) => T {
  return typeof next === 'function';
}
