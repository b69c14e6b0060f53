import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import type { PlanChange } from '../plan-content.ts';
import styles from '../plan.module.css';
import { ClassBadge } from './class-badge.tsx';
import { useAsks } from './use-asks.ts';

/** What differs from the version before, each in a plain sentence with its class and whom it asks. */
export function ChangeList({ changes }: { changes: readonly PlanChange[] }) {
  const t = useText();
  const asks = useAsks();
  const say = useLocalised();
  if (changes.length === 0) return <p className={styles.empty}>{t('plan.change.none')}</p>;
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change.path} className={styles.line}>
          <span className={styles.change}>
            <ClassBadge change={change} />
            <small className={styles.small}>{asks(change.asks)}</small>
          </span>
          {say(change.about) && (
            <small className={styles.small} translate="no" data-identifying>
              {say(change.about)}
            </small>
          )}
          <span translate="no" data-identifying>
            {say(change.message)}
          </span>
        </li>
      ))}
    </ul>
  );
}
