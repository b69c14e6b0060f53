import { useEffect } from 'react';

/**
 * Keeps the screen from going dark while something is on it that is looked at with both hands full. Where the device does not allow
 * it, the screen sleeps as it would have.
 */
export function useScreenAwake(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = async () => {
      try {
        const given = await navigator.wakeLock.request('screen');
        if (over) await given.release();
        else lock = given;
      } catch {
        // Refused, as on a low battery.
      }
    };
    // The device takes it back whenever the page is out of sight.
    const seen = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    seen();
    document.addEventListener('visibilitychange', seen);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', seen);
      void lock?.release();
    };
  }, []);
}
