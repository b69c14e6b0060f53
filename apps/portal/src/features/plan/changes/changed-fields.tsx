import { useLocalised } from '../../../lib/i18n/use-text.ts';
import type { PlanChange } from '../plan-content.ts';
import styles from '../plan.module.css';
import { ClassBadge } from './class-badge.tsx';
import { SlipMark } from './slip-mark.tsx';
import { useAsks } from './use-asks.ts';

/** What differs here from the version in force, of which class it is and whom it asks. */
export function ChangedFields({ changes }: { changes: readonly PlanChange[] }) {
  const asks = useAsks();
  const say = useLocalised();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.path} className={styles.change}>
          <ClassBadge change={change} />
          <span>
            <span translate="no" data-identifying>
              {say(change.message)}
            </span>
            {` · ${asks(change.asks)}`}
          </span>
          <SlipMark change={change} />
        </li>
      ))}
    </ul>
  );
}
