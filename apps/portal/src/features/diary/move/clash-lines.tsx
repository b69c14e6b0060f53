import { Identifying } from '../../../ui/layout/layout.tsx';
import styles from '../diary.module.css';
import type { ClashLine } from './clash-words.ts';

export function ClashLines({ lines }: { lines: readonly ClashLine[] }) {
  return (
    <ul className={styles.wayLines}>
      {lines.map(({ key, text }) => (
        <li key={key}>
          <Identifying>{text}</Identifying>
        </li>
      ))}
    </ul>
  );
}
