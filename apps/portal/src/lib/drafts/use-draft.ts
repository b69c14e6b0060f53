import { useEffect, useState } from 'react';
import { useViewer } from '../auth/session.ts';
import { useStore } from '../store.ts';
import { createDraftKeeper, type DraftKeeper, type DraftOptions, type DraftView } from './draft-keeper.ts';

export interface Draft<T> extends DraftView<T>, Pick<DraftKeeper<T>, 'change' | 'discard'> {}

/**
 * A form's text that is never lost: kept on this device within 250 ms and, with `send`, on the server within 2 s; there
 * again after a reload, an ended session or a lost network. `T` is plain JSON. `form` names the form, `subject` the
 * thing it is about (an id, never a name). Draw the form once `state` is not LOADING, call `discard` once it was sent,
 * and give the component another `key` when the subject changes: the first arguments are the ones that hold.
 */
export function useDraft<T>(form: string, subject: string, initial: T, options: DraftOptions<T> = {}): Draft<T> {
  const staffId = useViewer().staff.id;
  const [keeper] = useState(() =>
    createDraftKeeper({ staffId, form, subject }, initial, options, () => import('./vault.ts')),
  );
  useEffect(() => {
    void keeper.restore();
    const hidden = () => document.visibilityState === 'hidden' && keeper.flush();
    window.addEventListener('pagehide', keeper.flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', keeper.flush);
      document.removeEventListener('visibilitychange', hidden);
      keeper.flush();
    };
  }, [keeper]);
  return { ...useStore(keeper), change: keeper.change, discard: keeper.discard };
}
