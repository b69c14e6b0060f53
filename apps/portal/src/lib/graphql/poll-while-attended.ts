import { useSession } from '../auth/session.ts';
import { type Store, useStore } from '../store.ts';

/** Without a key or a touch for this long, nobody is taken to be there; well within a session's idle time. */
export const UNATTENDED_AFTER_MS = 2 * 60_000;

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove'] as const;

/** Whether somebody is at the device: true from the first listener on, and as long as keys and pointer go on moving. */
export function createAttendance(place: () => EventTarget): Pick<Store<boolean>, 'get' | 'subscribe'> {
  const listeners = new Set<() => void>();
  let attended = true;
  let seenAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function put(next: boolean): void {
    if (attended === next) return;
    attended = next;
    listeners.forEach((listener) => listener());
  }

  function wait(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const left = seenAt + UNATTENDED_AFTER_MS - performance.now();
      if (left > 0) wait(left);
      else put(false);
    }, ms);
  }

  function see(): void {
    seenAt = performance.now();
    if (!attended) wait(UNATTENDED_AFTER_MS);
    put(true);
  }

  return {
    get: () => attended,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        // Whoever opens a page is there.
        attended = true;
        seenAt = performance.now();
        wait(UNATTENDED_AFTER_MS);
        for (const sign of SIGNS_OF_LIFE) place().addEventListener(sign, see, { passive: true });
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        for (const sign of SIGNS_OF_LIFE) place().removeEventListener(sign, see);
      };
    },
  };
}

const attendance = createAttendance(() => window);

/** Whether somebody is at this device now, and the session is open to them. */
export function useAttended(): boolean {
  const isAttended = useStore(attendance);
  const { state } = useSession();
  return mayReread(state, isAttended);
}

/**
 * The interval to read something anew by, or false behind the lock and while nobody is there: every reading renews the
 * session, and a tablet left lying must come to its idle time.
 */
export function usePollWhileAttended(intervalMs: number): number | false {
  return useAttended() && intervalMs;
}

export function mayReread(session: string, isAttended: boolean): boolean {
  return session === 'OPEN' && isAttended;
}
