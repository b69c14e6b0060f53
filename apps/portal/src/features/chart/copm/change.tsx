import { COPM_LIMITS, COPM_SOURCE, copmChange, type CopmMean } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import styles from '../chart.module.css';
import { courseOf, type ScoredPriority } from './scores.ts';

/** The mean change over what was scored twice, and where the two points come from. Nothing while nothing was. */
export function CopmChangeLines({ priorities }: { priorities: readonly ScoredPriority[] }) {
  const t = useText();
  const formats = useFormats();
  const change = copmChange(priorities.flatMap((each) => courseOf(each) ?? []));
  if (change === undefined) return null;
  const mean = (
    key: 'copm.mean.performance' | 'copm.mean.satisfaction',
    { first, last, change: by, counts }: CopmMean,
  ) => (
    <p>
      {t(key, { first: formats.number(first, 1), last: formats.number(last, 1), change: signed(by, formats.number) })}
      {counts && <b>{` · ${t('copm.counts', { points: COPM_LIMITS.changeThatCounts })}`}</b>}
    </p>
  );
  return (
    <div>
      <h3 className={styles.quiet}>{t('copm.change', { count: change.priorities })}</h3>
      {mean('copm.mean.performance', change.performance)}
      {mean('copm.mean.satisfaction', change.satisfaction)}
      <small className={styles.quiet}>
        {t('copm.source', { points: COPM_LIMITS.changeThatCounts, source: COPM_SOURCE })}
      </small>
    </div>
  );
}

/** With a real minus sign, and one decimal. */
export function signed(value: number, number: (value: number, digits?: number) => string): string {
  if (value === 0) return '±0';
  return `${value > 0 ? '+' : '−'}${number(Math.abs(value), 1)}`;
}
