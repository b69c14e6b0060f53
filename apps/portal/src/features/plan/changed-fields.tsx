import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { ClassBadge } from './class-badge.tsx';
import { fieldName } from './field-name.ts';
import type { PlanChange } from './plan-content.ts';
import styles from './plan.module.css';

/** What differs here from the version in force: which field, of which class, whom it asks, and the old words of a text. */
export function ChangedFields({ changes }: { changes: readonly PlanChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.path} className={styles.change}>
          <ClassBadge change={change} />
          <ChangedField change={change} />
        </li>
      ))}
    </ul>
  );
}

function ChangedField({ change }: { change: PlanChange }) {
  const t = useText();
  const asks = useAsks();
  const isText = /\.(statement|division|level|what)/.test(change.field);
  return (
    <span>
      {t(fieldName(change.field))}
      {isText && change.before && (
        <>
          {': '}
          <del translate="no" data-identifying>
            {change.before}
          </del>
        </>
      )}
      {` · ${asks(change.asks)}`}
    </span>
  );
}

/** Says whom a change asks to sign: `asks the family and OT`, or nobody. */
export function useAsks(): (parties: readonly string[]) => string {
  const t = useText();
  const formats = useFormats();
  const discipline = useDiscipline();
  return (parties) => {
    if (parties.length === 0) return t('plan.change.asksNobody');
    const family = parties.includes('GUARDIAN') ? [t('plan.party.theFamily')] : [];
    const codes = parties.filter((party) => party !== 'GUARDIAN').map((code) => discipline(code).mark.letters);
    return t('plan.change.asks', { parties: formats.list([...family, ...codes]) });
  };
}
