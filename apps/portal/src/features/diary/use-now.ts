import { useEffect, useState } from 'react';

const TICK_MS = 30_000;

/** The instant it is at the clinic, by the server's clock: `said` is what it said at `readAt` of this device's. */
export function useNow(said: string, readAt: number): string {
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return new Date(Date.parse(said) + Math.max(0, here - readAt)).toISOString();
}
