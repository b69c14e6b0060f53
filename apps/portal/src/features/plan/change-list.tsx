import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import type { SignedVersion } from './sign-page.tsx';
import styles from './plan.module.css';

type Change = NonNullable<SignedVersion['changes']>[number];

/** What differs from the version before, each with its class in words and both texts. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const t = useText();
  const word = useWord();
  if (changes.length === 0) return <p className={styles.empty}>{t('sign.noChanges')}</p>;
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change.path} className={styles.line}>
          <small className={styles.asks}>{word(`changeClass.${change.class}`)}</small>
          {change.before && (
            <del translate="no" data-identifying>
              {change.before}
            </del>
          )}
          {change.after && (
            <ins translate="no" data-identifying>
              {change.after}
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}
