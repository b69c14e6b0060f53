import { usePlanDesk } from './plan-desk.tsx';

/**
 * A way to a row of the plan, or to the plan as a whole: into its editor, at that field, where the reader may write it,
 * else to where it stands. Without either it leads to where a goal is added.
 */
export function useGoTo(): (row: string | undefined, field: string | undefined) => void {
  const { edit, writable } = usePlanDesk();
  return (row, field) => {
    if (row && field && writable) return edit(row, field);
    const place = row
      ? document.getElementById(row)
      : document.querySelector<HTMLElement>(field ? `[name="${CSS.escape(field)}"]` : '[data-add-goal]');
    place?.scrollIntoView({ block: 'center' });
    (place?.matches('input, select, button') ? place : place?.querySelector('button'))?.focus();
  };
}
