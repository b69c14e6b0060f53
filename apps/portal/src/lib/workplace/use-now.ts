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

/** The same at the moment it is asked: for what is said to have happened just now. Never later than the server's own. */
export function clockOf(said: string, readAt: number): () => string {
  return () => new Date(Date.parse(said) + Math.max(0, Date.now() - readAt)).toISOString();
}
