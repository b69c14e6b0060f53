import { createStore, useStore } from '../store.ts';

export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'problem';
  /** Present while the act can still be taken back. */
  undo?: () => void;
}

/** Long enough to read a sentence and reach for the button. */
export const TOAST_MS = 10_000;

const toasts = createStore<readonly Toast[]>([]);
const timers = new Map<number, ReturnType<typeof setTimeout>>();
let lastId = 0;

export function dismissToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** Says something that has happened. Stays ten seconds, and as long as the pointer or the focus rests on it. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = ++lastId;
  toasts.set([...toasts.get().slice(-2), { ...toast, id }]);
  resumeToast(id);
  return id;
}

export function holdToast(id: number): void {
  clearTimeout(timers.get(id));
}

export function resumeToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => dismissToast(id), TOAST_MS),
  );
}

export const getToasts = toasts.get;

export function useToasts(): readonly Toast[] {
  return useStore(toasts);
}
