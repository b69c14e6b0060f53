import { useEffect, useRef, useState, type ReactNode } from 'react';

interface ScrollAreaProps {
  /** What is in it, for those who come to it by Tab. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** A part that scrolls by itself. While it does it is a stop for Tab, or arrow keys could not move it. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  const area = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current: outer } = area;
    const { current: inner } = content;
    if (!outer || !inner) return undefined;
    const observer = new ResizeObserver(() => setScrolls(outer.scrollHeight > outer.clientHeight));
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  const stop = scrolls ? 0 : undefined;
  return (
    <section ref={area} aria-label={label} className={className} tabIndex={stop}>
      <div ref={content}>{children}</div>
    </section>
  );
}
