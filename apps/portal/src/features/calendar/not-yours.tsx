import type { Action } from '@trellis/domain';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import styles from './calendar.module.css';

/** Who may change what stands here, said to those who may not. */
export function NotYours({ action }: { action: Action }) {
  const refused = useWhyNot()(action);
  return refused === undefined ? null : <p className={styles.quiet}>{refused}</p>;
}
