import { createStore, useStore } from '../store.ts';

/** Whether the server answers. The browser's own word is only a hint: a tablet on clinic wifi without a way out is "online". */
export type Reach = 'REACHED' | 'LOST';

const reach = createStore<Reach>('REACHED');
const unsent = createStore(0);
/** Something that was sent from here and refused: of which child's record, and where it stands with its reason. */
export interface RefusedPlace {
  childId: string;
  where: 'RECORDING' | 'DAY';
}

const refused = createStore<readonly RefusedPlace[]>([]);

let answeredAt = 0;

/** When the server last answered something, in milliseconds since 1970; 0 before it has. */
export const lastAnswerAt = () => answeredAt;

export function reportReach(reached: boolean): void {
  if (reached) answeredAt = Date.now();
  reach.set(reached ? 'REACHED' : 'LOST');
}

/** Follows the browser's events, and asks `probe` every few seconds while the server is lost. */
export function watchConnection(probe: () => Promise<unknown>): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const tryAgain = () =>
    void probe().then(
      () => reportReach(true),
      () => reportReach(false),
    );
  window.addEventListener('offline', () => reportReach(false));
  window.addEventListener('online', tryAgain);
  reach.subscribe(() => {
    clearInterval(timer);
    if (reach.get() === 'LOST') timer = setInterval(tryAgain, 5_000);
  });
}

/** Calls back each time the server answers again: for what was put aside while it did not. */
export function onReached(listener: () => void): void {
  reach.subscribe(() => {
    if (reach.get() === 'REACHED') listener();
  });
}

/** Counts what was typed or tapped and is not on the server yet. Call the returned function once it is. */
export function countUnsent(): () => void {
  unsent.set(unsent.get() + 1);
  let counted = true;
  return () => {
    if (counted) unsent.set(unsent.get() - 1);
    counted = false;
  };
}

/** Says whether something sent from a place was refused and still waits for a person to decide. */
export function reportRefused(place: RefusedPlace, isRefused: boolean): void {
  const others = refused.get().filter(({ childId, where }) => childId !== place.childId || where !== place.where);
  if (isRefused || others.length < refused.get().length) refused.set(isRefused ? [...others, place] : others);
}

/** Where something that was done here was refused. */
export function useRefused(): readonly RefusedPlace[] {
  return useStore(refused);
}

export function useConnection(): { reach: Reach; unsent: number } {
  return { reach: useStore(reach), unsent: useStore(unsent) };
}
