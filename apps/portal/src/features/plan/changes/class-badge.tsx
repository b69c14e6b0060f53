import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import type { PlanChange } from '../plan-content.ts';
import styles from '../plan.module.css';

/** The class of a change in a word, with the whole of what it means on hover and for those who listen. */
export function ClassBadge({ change }: { change: Pick<PlanChange, 'class'> }) {
  const t = useText();
  const word = useWord();
  return (
    <abbr className={styles.class} data-class={change.class} title={word(`changeClass.${change.class}`)}>
      {t(`plan.class.${change.class}`)}
    </abbr>
  );
}
