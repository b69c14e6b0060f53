import { useText } from '../../lib/i18n/use-text.ts';
import { KeyCaps } from '../../ui/actions/key-caps.tsx';
import { useAsks } from './changes/use-asks.ts';
import { DiscardDraft } from './discard-draft.tsx';
import { usePlanDesk } from './plan-desk.tsx';
import styles from './plan.module.css';

/** At the foot of the page: whom this draft will ask by what has changed so far, and the keys one writes with. */
export function StatusLine() {
  const t = useText();
  const asks = useAsks();
  const { plan, changes } = usePlanDesk();
  const parties = [...new Set(changes.flatMap((change) => change.asks))];
  const said = plan.inForce
    ? changes.length === 0
      ? t('plan.change.summary')
      : t('plan.change.sofar', { count: changes.length, asks: asks(parties) })
    : t('plan.change.first');
  return (
    <footer className={styles.status}>
      <output>{said}</output>
      <DiscardDraft />
      <span className={styles.keys}>
        {t('plan.goal.add')} <KeyCaps keys="mod+Enter" /> · {t('plan.column')} <KeyCaps keys="alt+1" /> ·{' '}
        {t('shortcut.help')} <KeyCaps keys="?" />
      </span>
    </footer>
  );
}
