import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './page.module.css';

interface PageHeaderProps {
  title: ReactNode;
  /** Small words after the title: age, second identifier. */
  aside?: ReactNode;
  /** Marks, states, the saved badge: one row under the title. */
  below?: ReactNode;
  actions?: ReactNode;
  /** Stays at the top while the page moves: wherever something is written about a child. */
  sticky?: boolean;
}

/** The heading of a page, with the acts that belong to the whole of it. */
export function PageHeader({ title, aside, below, actions, sticky }: PageHeaderProps) {
  return (
    <header className={classes(styles.header, sticky && styles.sticky)}>
      <div className={styles.headings}>
        <div className={styles.titleRow}>
          <h1>{title}</h1>
          {aside && <span className={styles.aside}>{aside}</span>}
        </div>
        {below && <div className={styles.below}>{below}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** The frame of a page: its width and the space between its parts. */
export function Page({ children, narrow }: { children: ReactNode; narrow?: boolean }) {
  return <div className={classes(styles.page, narrow && styles.narrow)}>{children}</div>;
}

interface SectionProps {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
}

export function Section({ title, actions, children, level = 2 }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section}>
      <div className={styles.sectionHeader}>
        <Heading>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
