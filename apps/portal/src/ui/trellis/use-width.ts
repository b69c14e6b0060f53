import { useCallback, useState } from 'react';

/** The width of an element in pixels, kept up to date; `guess` until it was measured. Give `ref` to the element. */
export function useWidth(guess: number): {
  width: number;
  ref: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [width, setWidth] = useState(guess);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { width, ref };
}
