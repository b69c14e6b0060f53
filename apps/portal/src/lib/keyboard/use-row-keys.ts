import { useRef, type RefObject } from 'react';
import { useShortcut } from './shortcuts.ts';

/**
 * J and K walk the rows of a list, from wherever the focus is. A row is any focusable element inside `ref` that carries
 * `data-row`; Enter is the row's own (a link or a button), so it works without us.
 */
export function useRowKeys<E extends HTMLElement>(): RefObject<E | null> {
  const list = useRef<E>(null);
  const move = (step: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
    rows[next]?.focus();
    rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  useShortcut('j', 'shortcut.next', () => move(1));
  useShortcut('k', 'shortcut.previous', () => move(-1));
  return list;
}
