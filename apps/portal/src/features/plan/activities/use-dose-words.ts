import type { Dose } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';

/** Says a dose: `2 × 45 min a week`, and `45 min every 2 weeks` where a week holds less than one. */
export function useDoseWords(): (dose: Pick<Dose, 'timesPerWeek' | 'minutes'>) => string {
  const t = useText();
  return ({ timesPerWeek: times, minutes }) => {
    const weeks = 1 / times;
    return times < 1 && Number.isInteger(weeks)
      ? t('plan.strand.doseEvery', { minutes, weeks })
      : t('plan.strand.doseSaid', { times, minutes });
  };
}
