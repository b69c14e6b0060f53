import type { ReactNode } from 'react';
import styles from './fold.module.css';

/** What is over and seldom asked for: one quiet line, which a press opens. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
