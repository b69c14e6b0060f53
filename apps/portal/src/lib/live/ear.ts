import type { PresencePlace } from '@trellis/domain';
import { createClient } from 'graphql-ws';
import { untilOpen } from '../auth/session.ts';
import { trustedDocument } from '../graphql/client.ts';
import { createStore } from '../store.ts';
import { ChildNews } from './news.graphql.ts';

const LONGEST_WAIT_MS = 10_000;
/** A link that is cut in the middle says nothing: it is asked this often, and given up when it owes one answer. */
const ASK_EVERY_MS = 8_000;

/** Whether news come at this moment. While they do not, what stands on a screen may be older than it looks. */
export const hearing = createStore(false);

const { documentId, operationName } = trustedDocument(ChildNews);

let owing: ReturnType<typeof setTimeout> | undefined;
let socket: WebSocket | undefined;

const client = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  lazyCloseTimeout: 3_000,
  keepAlive: ASK_EVERY_MS,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  retryWait: async (retries) => {
    const wait = Math.min(LONGEST_WAIT_MS, 250 * 2 ** retries);
    await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random() / 2)));
    await untilOpen();
  },
  on: {
    connected: (opened) => {
      if (opened instanceof WebSocket) socket = opened;
      hearing.set(true);
    },
    closed: () => {
      clearTimeout(owing);
      hearing.set(false);
    },
    ping: (received) => {
      if (!received) owing = setTimeout(() => socket?.close(4499, 'no answer'), ASK_EVERY_MS / 2);
    },
    pong: (received) => {
      if (received) clearTimeout(owing);
    },
  },
});

/**
 * Calls back with each piece of news of a child, the first as soon as it listens and one after each time the
 * connection was lost, and is seen by colleagues at `place` meanwhile. Returns how to stop. A child nobody may hear of is silent, as its screen says why.
 */
export function listenTo(childId: string, place: PresencePlace, hear: () => void): () => void {
  return client.subscribe(
    { query: '', operationName, variables: { childId, place }, extensions: { documentId } },
    { next: (news) => void (news.errors ?? hear()), error: () => hearing.set(false), complete: () => undefined },
  );
}
