import { useText } from '../../../lib/i18n/use-text.ts';
import { useParties } from '../use-parties.ts';

/** Says whom a change asks to sign: `asks the family and OT to sign`, or nobody. */
export function useAsks(): (parties: readonly string[]) => string {
  const t = useText();
  const name = useParties();
  return (parties) =>
    parties.length === 0 ? t('plan.change.asksNobody') : t('plan.change.asks', { parties: name(parties) });
}
