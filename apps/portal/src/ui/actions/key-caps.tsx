import { keyCaps, type Keys } from '../../lib/keyboard/keys.ts';
import styles from './key-caps.module.css';

/** A shortcut as keys to look at. Screen readers get it from the `?` sheet, not from every button. */
export function KeyCaps({ keys }: { keys: Keys }) {
  return (
    <span className={styles.caps} aria-hidden="true">
      {keyCaps(keys).map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
