import { useEffect, type RefObject } from 'react';

/** Puts the focus into the form's field of that name, once the sheet around it has opened and taken the focus itself. */
export function useFocusOn(form: RefObject<HTMLFormElement | null>, field: string): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const target = form.current?.querySelector<HTMLElement>(`[name="${field}"]`);
      target?.focus();
      target?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [form, field]);
}
