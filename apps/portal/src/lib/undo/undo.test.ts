import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, getToasts, holdToast, resumeToast, showToast, TOAST_MS } from './toasts.ts';
import { offerUndo, undoLast } from './undo.ts';

const sentences = { undone: 'Taken back', failed: 'Still recorded' };

describe('undo', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    getToasts().forEach(({ id }) => dismissToast(id));
    vi.useRealTimers();
  });

  it('takes back the newest act first', async () => {
    const undone: string[] = [];
    offerUndo({ text: 'Level −1 recorded', undo: async () => void undone.push('first'), ...sentences });
    offerUndo({ text: 'Level 0 recorded', undo: async () => void undone.push('second'), ...sentences });
    expect(undoLast()).toBe(true);
    expect(undoLast()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(undone).toEqual(['second', 'first']);
  });

  it('is over after ten seconds', async () => {
    offerUndo({ text: 'Level −1 recorded', undo: async () => undefined, ...sentences });
    await vi.advanceTimersByTimeAsync(TOAST_MS - 1);
    expect(getToasts()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(undoLast()).toBe(false);
  });

  it('waits for a reader who rests on it', async () => {
    const id = showToast({ text: 'Level −1 recorded', tone: 'done' });
    holdToast(id);
    await vi.advanceTimersByTimeAsync(TOAST_MS * 3);
    expect(getToasts()).toHaveLength(1);
    resumeToast(id);
    await vi.advanceTimersByTimeAsync(TOAST_MS + 1);
    expect(getToasts()).toHaveLength(0);
  });

  it('says so when an act could not be taken back, and does not offer it twice', async () => {
    offerUndo({ text: 'Level −1 recorded', undo: () => Promise.reject(new Error('no network')), ...sentences });
    undoLast();
    await vi.advanceTimersByTimeAsync(0);
    expect(getToasts().map(({ text }) => text)).toEqual(['Still recorded']);
    expect(undoLast()).toBe(false);
  });
});
