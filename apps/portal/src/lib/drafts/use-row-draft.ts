import { useEffect, useRef, useState } from 'react';
import type { SavedState } from '../../ui/feedback/saved-badge.tsx';
import { changedFields, mergeRow } from './merge-row.ts';
import { useDraft } from './use-draft.ts';

/** What the server made of a change: the row's new version, a version somebody else made, or a rule's refusal. */
export type RowAnswer =
  | { kind: 'SAVED'; version: number }
  | { kind: 'MOVED_ON' }
  | { kind: 'REFUSED'; message: string };

export interface RowDraftOptions<Row extends object> {
  form: string;
  /** Id of the row; the component that uses this takes it as `key`. */
  subject: string;
  /** The row as it was read last, with its version. */
  stored: Row;
  version: number;
  save: (changed: Partial<Row>, version: number) => Promise<RowAnswer>;
  /** What of a half-typed row can go to the server now; `known` is what it has. The rest waits on this device. */
  sendable?: (typed: Row, known: Row) => Row;
  /** Reads the row anew; resolves when `stored` and `version` are about to be the present ones. */
  reread: () => Promise<unknown>;
}

export interface RowClash<Row extends object> {
  fields: readonly (keyof Row & string)[];
  theirs: Row;
}

export interface RowDraft<Row extends object> {
  value: Row;
  change: (fields: Partial<Row>) => void;
  saved: SavedState;
  refused: string | undefined;
  /** Set while two people have written the same field differently. */
  clash: RowClash<Row> | undefined;
  /** Ends a clash: what is to stand in the fields that clashed. */
  settle: (kept: Partial<Row>) => void;
}

/** How often two people's changes are put together without asking before the row is read in peace. */
const MERGES = 3;

/**
 * A row of a shared draft that saves itself: each change is on this device within 250 ms and on the server within 2 s,
 * only the changed fields travel, and another person's change to other fields is taken over without a question.
 */
export function useRowDraft<Row extends object>(options: RowDraftOptions<Row>): RowDraft<Row> {
  const { form, subject, stored, version } = options;
  const [saved, setSaved] = useState<SavedState>('SAVED');
  const [refused, setRefused] = useState<string>();
  const [clash, setClash] = useState<RowClash<Row>>();
  const latest = useRef(options);
  const known = useRef({ row: stored, version });
  const merges = useRef(0);
  useEffect(() => {
    latest.current = options;
  });

  const draft = useDraft<Row>(form, subject, stored, {
    send: async (typed) => {
      const sent = latest.current.sendable?.(typed, known.current.row) ?? typed;
      const changed = changedFields(known.current.row, sent);
      if (Object.keys(changed).length === 0) {
        setSaved(Object.keys(changedFields(sent, typed)).length === 0 ? 'SAVED' : 'KEPT_HERE');
        return;
      }
      setSaved('SAVING');
      try {
        const answer = await latest.current.save(changed, known.current.version);
        await settleAnswer(answer, sent, typed);
      } catch (error) {
        setSaved('KEPT_HERE');
        throw error;
      }
    },
  });
  const value = useRef(draft.value);
  useEffect(() => {
    value.current = draft.value;
  });

  async function settleAnswer(answer: RowAnswer, sent: Row, typed: Row): Promise<void> {
    switch (answer.kind) {
      case 'SAVED':
        known.current = { row: sent, version: answer.version };
        merges.current = 0;
        setRefused(undefined);
        setSaved('SAVED');
        // What is on the server need not come back from this device; anything typed meanwhile is kept.
        if (Object.is(value.current, typed) && Object.keys(changedFields(sent, typed)).length === 0)
          void draft.discard();
        void latest.current.reread();
        return;
      case 'MOVED_ON':
        merges.current += 1;
        await latest.current.reread();
        return;
      case 'REFUSED':
        setRefused(answer.message);
        setSaved('KEPT_HERE');
        return;
    }
  }

  useEffect(() => {
    if (version <= known.current.version) return;
    const sides = { base: known.current.row, mine: value.current, theirs: stored };
    const { merged, clashes } = mergeRow(sides);
    known.current = { row: stored, version };
    if (clashes.length > 0 || merges.current > MERGES) {
      merges.current = 0;
      setClash({ fields: clashes, theirs: stored });
    } else if (JSON.stringify(merged) !== JSON.stringify(value.current)) {
      draft.change(merged);
    }
  }, [draft, stored, version]);

  return {
    value: draft.value,
    change: (fields) => {
      setSaved('SAVING');
      draft.change({ ...value.current, ...fields });
      value.current = { ...value.current, ...fields };
    },
    saved: draft.state === 'UNKEPT' && saved !== 'SAVED' ? 'UNKEPT' : saved,
    refused,
    clash,
    settle: (kept) => {
      setClash(undefined);
      draft.change({ ...value.current, ...kept });
    },
  };
}
