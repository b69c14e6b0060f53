import { setStaffLanguage } from '../i18n/catalogue.ts';
import { createStore, useStore } from '../store.ts';
import * as client from './auth-client.ts';
import type { Viewer } from './viewer.ts';

/**
 * LOCKED keeps the viewer and the whole screen behind it: whoever unlocks goes on where they were. Only SIGNED_OUT
 * leaves the screen.
 */
export type Session =
  | { state: 'SIGNED_OUT' }
  /** `unproved`: opened on this device without the server, which is asked for nothing else before it knows this person. */
  | { state: 'OPEN'; viewer: Viewer; unproved?: true }
  | { state: 'LOCKED'; viewer: Viewer };

const session = createStore<Session>({ state: 'SIGNED_OUT' });

export const getSession = session.get;
let lastEmail = '';
let lockTimer: ReturnType<typeof setTimeout> | undefined;

// setTimeout counts in 32 bits; a later end is met by the next answer's 401 all the same.
const LONGEST_TIMER = 2 ** 31 - 1;

function open(viewer: Viewer, proof: { unproved?: true } = {}): void {
  session.set({ state: 'OPEN', viewer, ...proof });
  setStaffLanguage(viewer.language);
  clearTimeout(lockTimer);
  lockTimer = setTimeout(lock, Math.min(LONGEST_TIMER, Math.max(0, Date.parse(viewer.absoluteExpiresAt) - Date.now())));
}

/** Opens the screen to whom this device knows, where there is no server to ask. */
export function openUnproved(viewer: Viewer): void {
  open(viewer, { unproved: true });
}

/** Whether the server has yet to say that it knows whom the screen is open to. */
export function isUnproved(): boolean {
  const now = session.get();
  return now.state === 'OPEN' && now.unproved === true;
}

/** The session ended under the user: expiry, revocation, sleep. The screen stays, nothing on it can be read or used. */
export function lock(): void {
  const now = session.get();
  if (now.state === 'OPEN') session.set({ state: 'LOCKED', viewer: now.viewer });
}

/** Reads the session once at the start. Rejects with `Unreachable` when the server does not answer. */
export async function resumeSession(): Promise<void> {
  const viewer = await client.readSession();
  if (viewer) open(viewer);
}

/** As `auth-client`'s signIn; on success the session is open. Whoever else was here before is replaced whole. */
export async function signIn(credentials: Parameters<typeof client.signIn>[0]): Promise<client.SignInAnswer> {
  const before = session.get();
  const answer = await client.signIn(credentials);
  lastEmail = credentials.email;
  if (answer.kind !== 'SIGNED_IN') return answer;
  if (before.state === 'LOCKED' && before.viewer.staff.id !== answer.viewer.staff.id) {
    // The screen belongs to someone else. A fresh start is the only way that surely leaves nothing of theirs in memory.
    location.assign('/');
    return answer;
  }
  open(answer.viewer);
  return answer;
}

/** Calls back with whose screen it was when it was locked. Returns how to stop. */
export function onLock(listener: (viewer: Viewer) => void): () => void {
  let before = session.get().state;
  return session.subscribe(() => {
    const now = session.get();
    if (before === 'OPEN' && now.state === 'LOCKED') listener(now.viewer);
    before = now.state;
  });
}

/** Calls back when a locked screen was opened again: hours may have gone by, so everything is read anew. */
export function onUnlock(listener: () => void): void {
  let before = session.get().state;
  session.subscribe(() => {
    const now = session.get().state;
    if (before === 'LOCKED' && now === 'OPEN') listener();
    before = now;
  });
}

/** Resolves as soon as the session is open: at once where it is. */
export function untilOpen(): Promise<void> {
  if (session.get().state === 'OPEN') return Promise.resolve();
  return new Promise((resolve) => {
    const leave = session.subscribe(() => {
      if (session.get().state !== 'OPEN') return;
      leave();
      resolve();
    });
  });
}

/** Leaves this device: whatever was read is dropped with the page; drafts stay, encrypted for their owner alone. */
export async function signOut(): Promise<void> {
  clearTimeout(lockTimer);
  const now = session.get();
  // At a locked screen anybody may press; what its owner keeps for the way home stays under the PIN.
  if (now.state === 'OPEN') {
    const closed = import('../offline/pack.ts').then(({ closePack }) => closePack(now.viewer.staff.id));
    await closed.catch(() => undefined);
  }
  // Unreachable or already ended: the person at this device leaves either way, and the server ends the session by itself.
  await client.signOut().catch(() => undefined);
  location.assign('/sign-in');
}

/** What was typed to sign in, for the lock to offer again. In this page's memory only. */
export const getLastEmail = () => lastEmail;

/** True when the password was right; the next ten minutes of signatures need no further asking. */
export async function stepUp(password: string): Promise<boolean> {
  const now = session.get();
  const until = await client.stepUp(password);
  if (until === null || now.state !== 'OPEN') return false;
  session.set({ ...now, viewer: { ...now.viewer, stepUpUntil: until } });
  return true;
}

export function isSteppedUp(viewer: Viewer, at: number = Date.now()): boolean {
  return viewer.stepUpUntil !== null && Date.parse(viewer.stepUpUntil) > at;
}

/**
 * Asks the server whom it knows, and rejects where it does not answer. Another tab may have signed in again, or as someone
 * else; a screen of theirs must not stay up under this cookie.
 */
export async function compareWithServer(): Promise<void> {
  const viewer = await client.readSession();
  const now = session.get();
  if (now.state === 'SIGNED_OUT') return;
  if (viewer === null) lock();
  else if (viewer.staff.id !== now.viewer.staff.id) location.reload();
  else if (now.state === 'LOCKED' || now.unproved) open(viewer);
}

export function watchOtherTabs(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void compareWithServer().catch(() => undefined);
  });
}

export function useSession(): Session {
  return useStore(session);
}

/** The signed-in person. Only for what is drawn behind the sign-in; throws elsewhere. */
export function useViewer(): Viewer {
  const now = useSession();
  if (now.state === 'SIGNED_OUT') throw new Error('Nobody is signed in');
  return now.viewer;
}
