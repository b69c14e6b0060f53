import type { CSSProperties, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './layout.module.css';

type Step = 1 | 2 | 3 | 4 | 6 | 8 | 12;

interface LayoutProps {
  children: ReactNode;
  /** Space between, in steps of 4 px. */
  gap?: Step;
  className?: string;
}

function gapOf(gap: Step): CSSProperties {
  return { gap: `var(--space-${gap})` };
}

/** One thing under the other. */
export function Stack({ children, gap = 3, className }: LayoutProps) {
  return (
    <div className={classes(styles.stack, className)} style={gapOf(gap)}>
      {children}
    </div>
  );
}

interface RowProps extends LayoutProps {
  align?: 'center' | 'start' | 'end' | 'baseline' | 'stretch';
  justify?: 'start' | 'between' | 'end';
  wrap?: boolean;
}

/** One thing beside the other; wraps rather than squeezes. */
export function Row({ children, gap = 3, align = 'center', justify = 'start', wrap = true, className }: RowProps) {
  const style: CSSProperties = {
    ...gapOf(gap),
    alignItems: align,
    justifyContent: justify === 'between' ? 'space-between' : justify,
    flexWrap: wrap ? 'wrap' : 'nowrap',
  };
  return (
    <div className={classes(styles.row, className)} style={style}>
      {children}
    </div>
  );
}

/** Equal columns, as many as fit at `min` pixels each. */
export function Columns({ children, gap = 4, min = 280, className }: LayoutProps & { min?: number }) {
  const style: CSSProperties = {
    ...gapOf(gap),
    gridTemplateColumns: `repeat(auto-fit, minmax(min(${min}px, 100%), 1fr))`,
  };
  return (
    <div className={classes(styles.columns, className)} style={style}>
      {children}
    </div>
  );
}

interface CardProps {
  children: ReactNode;
  className?: string;
  /** What the card is about, for those who jump by landmark: makes it a region. */
  label?: string;
  /** Id of the heading that says it instead: for what somebody wrote, which is marked as such there. */
  labelledBy?: string;
  /** A bar down the left edge, from `jointBackground` or a mark's solid colour. */
  edge?: string;
}

/** Paper on paper: a border, no shadow. */
export function Card({ children, className, label, labelledBy, edge }: CardProps) {
  const style: CSSProperties & Record<'--card-edge', string | undefined> = { '--card-edge': edge };
  const shared = { className: classes(styles.card, edge && styles.edged, className), style };
  return label === undefined && labelledBy === undefined ? (
    <div {...shared}>{children}</div>
  ) : (
    <section aria-label={label} aria-labelledby={labelledBy} {...shared}>
      {children}
    </section>
  );
}

/** Only for ears: what the eye gets from the place of a thing. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className={styles.unseen}>{children}</span>;
}

/** A name, or anything else that says who somebody is: unreadable in privacy mode and behind the lock. */
export function Identifying({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <span data-identifying lang={lang}>
      {children}
    </span>
  );
}
