import type { ContentField } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { asksFamily } from '../plan-content.ts';
import styles from '../plan.module.css';

/** Says, while a field is being typed in, that this change asks the family again. */
export function AsksAgain({ field, inForce, now }: { field: ContentField; inForce: unknown; now: unknown }) {
  const t = useText();
  return asksFamily(field, inForce, now) ? <output className={styles.asks}>{t('plan.asksFamily')}</output> : null;
}
