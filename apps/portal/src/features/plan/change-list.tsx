import { useText } from '../../lib/i18n/use-text.ts';
import { useAsks } from './changed-fields.tsx';
import { ClassBadge } from './class-badge.tsx';
import { fieldName } from './field-name.ts';
import type { PlanChange } from './plan-content.ts';
import styles from './plan.module.css';
import { useChangeValue } from './use-change-value.ts';

/** What differs from the version before, each with its class, whom it asks, and both texts where it is words. */
export function ChangeList({ changes }: { changes: readonly PlanChange[] }) {
  const t = useText();
  const asks = useAsks();
  const say = useChangeValue();
  if (changes.length === 0) return <p className={styles.empty}>{t('sign.noChanges')}</p>;
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change.path} className={styles.line}>
          <span className={styles.change}>
            <ClassBadge change={change} />
            <b>{t(fieldName(change.field))}</b>
          </span>
          {say(change.field, change.before) && (
            <del translate="no" data-identifying>
              {say(change.field, change.before)}
            </del>
          )}
          {say(change.field, change.after) && (
            <ins translate="no" data-identifying>
              {say(change.field, change.after)}
            </ins>
          )}
          <small className={styles.small}>{asks(change.asks)}</small>
        </li>
      ))}
    </ul>
  );
}
