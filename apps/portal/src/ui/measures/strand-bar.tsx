import type { ReactNode } from 'react';
import { Unseen } from '../layout/layout.tsx';
import { markStyle, type MarkedDiscipline } from '../marks/mark.ts';
import styles from './measures.module.css';

interface StrandBarProps {
  discipline: MarkedDiscipline;
  /** 0 at start, 1 at target, on the strand's own scale; undefined while nothing was seen. May lie outside. */
  progress: number | undefined;
  /** The bar in words: `3 of 5, from 0 to 4`. */
  label: string;
  children?: ReactNode;
}

/** How far a strand is from its start to its target. Never a level: the goal has those. */
export function StrandBar({ discipline, progress, label, children }: StrandBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, progress ?? 0)) * 100);
  return (
    <div style={markStyle(discipline.mark)} className={styles.strand}>
      <Unseen>{label}</Unseen>
      <div className={styles.strandBar} aria-hidden="true">
        <span className={styles.strandFill} style={{ width: `${percent}%` }} />
      </div>
      {children}
    </div>
  );
}
