import { useEffect, useState } from 'react';
import { useViewer } from '../auth/session.ts';
import type { SavedState } from '../../ui/feedback/saved-badge.tsx';
import { useStore } from '../store.ts';
import { createRowKeeper, type RowKeeper, type RowServer, type RowView } from './row-keeper.ts';
import { rowsReport } from './rows-saved.ts';

export interface RowDraftOptions<Row extends object> extends RowServer<Row> {
  form: string;
  /** Id of the row; the component that uses this takes it as `key`. */
  subject: string;
  /** The row as it was read last, with its version. */
  stored: Row;
  version: number;
}

export interface RowDraft<Row extends object> extends RowView<Row>, Pick<RowKeeper<Row>, 'change' | 'settle'> {}

/**
 * A row of a shared draft that saves itself: each change is on this device within 250 ms and on the server within 2 s,
 * only the changed fields travel, and another person's change to other fields is taken over without a question. Stays
 * at work while the component is there, whether or not anybody is typing: what an earlier visit left goes out too.
 */
export function useRowDraft<Row extends object>(options: RowDraftOptions<Row>): RowDraft<Row> {
  const { form, subject, stored, version } = options;
  const staffId = useViewer().staff.id;
  const [keeper] = useState(() =>
    createRowKeeper<Row>({ staffId, form, subject }, { row: stored, version }, options, () => import('./vault.ts')),
  );
  useEffect(() => keeper.reach(options));
  useEffect(() => {
    const name = `${form}-${subject}`;
    const report = () => rowsReport.report(name, keeper.get().saved);
    const hidden = () => document.visibilityState === 'hidden' && keeper.flush();
    const unsubscribe = keeper.subscribe(report);
    void keeper.restore();
    window.addEventListener('pagehide', keeper.flush);
    window.addEventListener('online', keeper.flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', keeper.flush);
      window.removeEventListener('online', keeper.flush);
      document.removeEventListener('visibilitychange', hidden);
      keeper.flush();
      // Gone from the screen, it goes on by itself; whoever shows it next finds it on the device.
      unsubscribe();
      rowsReport.forget(name);
      followToServer(keeper, (saved) => rowsReport.reportForgotten(name, saved));
    };
  }, [keeper, form, subject]);
  useEffect(() => keeper.read(stored, version), [keeper, stored, version]);
  return { ...useStore(keeper), change: keeper.change, settle: keeper.settle };
}

/** Reports on a keeper nobody looks at any more, until its text is on the server. */
function followToServer<Row extends object>(keeper: RowKeeper<Row>, report: (saved: SavedState) => void): void {
  const unsubscribe = keeper.subscribe(() => {
    const { saved } = keeper.get();
    report(saved);
    if (saved === 'SAVED') unsubscribe();
  });
  if (keeper.get().saved === 'SAVED') unsubscribe();
}
