import type { FindingGrade } from '@trellis/domain';
import type { ReactNode } from 'react';
import { useWord } from '../../lib/i18n/use-word.ts';
import { classes } from '../classes.ts';
import styles from './finding-strip.module.css';

interface FindingStripProps {
  grade: FindingGrade;
  /** What the rules noticed, naming both sides. */
  children: ReactNode;
  /** The ways to settle it: for ASK the four reasons, for STOP what clears it. */
  actions?: ReactNode;
  /** How it was settled, by whom and when; the strip then only reports. */
  settled?: ReactNode;
}

/** One thing that the rules noticed between disciplines. The grade is a word and a shape before it is a colour. */
export function FindingStrip({ grade, children, actions, settled }: FindingStripProps) {
  const word = useWord();
  return (
    <div className={classes(styles.finding, settled ? styles.settled : styles[grade.toLowerCase()])}>
      <span className={styles.grade}>{word(`findingGrade.${grade}`)}</span>
      <div className={styles.text}>
        {children}
        {settled && <p className={styles.how}>{settled}</p>}
      </div>
      {!settled && actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
