import { HOME_LIMITS } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './minutes-bar.module.css';

interface MinutesBarProps {
  /** Minutes a day of each activity that is to be done, in their order. */
  minutes: readonly number[];
}

/** What a family's day is asked for, activity by activity, against what is enough. */
export function MinutesBar({ minutes }: MinutesBarProps) {
  const t = useText();
  const sum = minutes.reduce((all, each) => all + each, 0);
  const most = HOME_LIMITS.minutesPerDay;
  const whole = Math.max(most * 1.25, sum);
  const share = (part: number) => `${(part / whole) * 100}%`;
  const said = t('home.load', { minutes: sum, most, count: minutes.length, items: HOME_LIMITS.items });
  return (
    <div className={styles.load} data-over={sum > most || minutes.length > HOME_LIMITS.items || undefined}>
      <p className={styles.said}>{said}</p>
      <div className={styles.bar} aria-hidden="true">
        {minutes.map((each, at) => (
          // Two activities may take the same minutes, and none has another name here.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={at} className={styles.part} style={{ width: share(each) }}>
            {each}
          </span>
        ))}
        <span className={styles.limit} style={{ left: share(most) }}>
          {t('home.limit', { most })}
        </span>
      </div>
    </div>
  );
}
