import { useText } from '../../lib/i18n/use-text.ts';
import { useAsks } from './changed-fields.tsx';
import { ClassBadge } from './class-badge.tsx';
import { fieldName } from './field-name.ts';
import type { PlanChange } from './plan-content.ts';
import styles from './plan.module.css';

/** A value that is more than words and a number says itself in the text, not here. */
function isPlain(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && !/^[[{]/.test(value) && !/^[0-9a-f-]{36}$/.test(value);
}

/** What differs from the version before, each with its class, whom it asks, and both texts where it is words. */
export function ChangeList({ changes }: { changes: readonly PlanChange[] }) {
  const t = useText();
  const asks = useAsks();
  if (changes.length === 0) return <p className={styles.empty}>{t('sign.noChanges')}</p>;
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change.path} className={styles.line}>
          <span className={styles.change}>
            <ClassBadge change={change} />
            <b>{t(fieldName(change.field))}</b>
          </span>
          {isPlain(change.before) && (
            <del translate="no" data-identifying>
              {change.before}
            </del>
          )}
          {isPlain(change.after) && (
            <ins translate="no" data-identifying>
              {change.after}
            </ins>
          )}
          <small className={styles.small}>{asks(change.asks)}</small>
        </li>
      ))}
    </ul>
  );
}
