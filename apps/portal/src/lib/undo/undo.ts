import { dismissToast, getToasts, showToast } from './toasts.ts';

interface Reversible {
  /** What was done, as a sentence that has already been said in the reader's language: "Level −1 recorded". */
  text: string;
  /** Takes it back through the API: a void with its own trace, never a deletion. */
  undo: () => Promise<void>;
  undone: string;
  /** Said when taking it back did not work; the act then stands. */
  failed: string;
}

/**
 * Offers to take back what was just done, for ten seconds, by its button or by mod+Z. The returned function ends the
 * offer: for an act that was said to be done before the server had answered, and was then refused.
 */
export function offerUndo({ text, undo, undone, failed }: Reversible): () => void {
  const id = showToast({
    text,
    tone: 'done',
    undo: () => {
      dismissToast(id);
      void undo().then(
        () => showToast({ text: undone, tone: 'done' }),
        () => showToast({ text: failed, tone: 'problem' }),
      );
    },
  });
  return () => dismissToast(id);
}

/** Takes back the newest act that still can be. Gives false when there is none. */
export function undoLast(): boolean {
  const newest = getToasts().findLast((toast) => toast.undo);
  newest?.undo?.();
  return newest !== undefined;
}
