import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './feedback.module.css';

interface NoticeProps {
  tone?: 'plain' | 'good' | 'care' | 'stop';
  icon?: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
  /** Spoken at once when it appears: for what answers something the reader just did. */
  live?: boolean;
}

/** A sentence that stands out from the page, with what can be done about it. */
export function Notice({ tone = 'plain', icon, children, actions, live }: NoticeProps) {
  return (
    <div className={classes(styles.notice, styles[tone])} role={live ? 'alert' : undefined}>
      {icon}
      <div className={styles.noticeText}>{children}</div>
      {actions && <div className={styles.noticeActions}>{actions}</div>}
    </div>
  );
}
