import { useEffect, useRef, useState } from 'react';
import { DiscardDraftText, OwnDraft, SaveDraft } from '../../graphql/drafts.graphql.ts';
import { execute } from '../graphql/client.ts';
import { act } from '../graphql/use-operation.ts';
import { useDraft, type Draft } from './use-draft.ts';

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const asItIs = (stored: unknown): unknown => stored;

/**
 * As `useDraft`, for text that is the reader's own: it is also kept on the server, seen by nobody else, and comes back on
 * another device. What this device has, or what was typed before the server answered, goes before what the server has.
 * `accept` and `upgrade` are the same functions at every drawing, or the server is asked again at each.
 */
export function useOwnDraft<T>(
  form: string,
  subject: string,
  initial: T,
  accept: (stored: unknown) => stored is T,
  upgrade: (stored: unknown) => unknown = asItIs,
): Draft<T> {
  const draft = useDraft<T>(form, subject, initial, {
    accept,
    upgrade,
    send: async (value) => {
      await act(SaveDraft, { input: { form, subject, body: JSON.stringify(value) } });
    },
  });
  const [fromServer, setFromServer] = useState(false);
  const first = useRef(draft.value);
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const nothingHere = draft.state === 'FRESH' || draft.state === 'UNKEPT';
  useEffect(() => {
    if (!nothingHere) return undefined;
    const stop = new AbortController();
    void execute(OwnDraft, { form, subject }, stop.signal).then(
      ({ draft: kept }) => {
        const found = kept ? upgrade(parsed(kept.body)) : undefined;
        const untouched = Object.is(latest.current.value, first.current);
        if (stop.signal.aborted || !untouched || !accept(found)) return;
        setFromServer(true);
        latest.current.change(found);
      },
      // Nothing is lost: the server keeps it, and the next opening asks again.
      () => undefined,
    );
    return () => stop.abort();
  }, [nothingHere, form, subject, accept, upgrade]);
  return {
    ...draft,
    state: fromServer ? 'RESTORED' : draft.state,
    discard: async () => {
      await draft.discard();
      // A copy that cannot be let go of only opens with the form again; what it was kept for is done.
      await act(DiscardDraftText, { input: { form, subject } }).catch(() => undefined);
    },
  };
}
