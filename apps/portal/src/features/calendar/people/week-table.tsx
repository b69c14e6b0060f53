import { WEEKDAYS } from '@trellis/domain';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { PersonsWeeks } from '../calendar.graphql.ts';
import styles from '../calendar.module.css';
import { useClock } from '../use-clock.ts';

type Person = Extract<NonNullable<ResultOf<typeof PersonsWeeks>['node']>, { weeks: unknown }>;
export type Week = Person['weeks'][number];

/** A week from a day on, day by day. */
export function WeekTable({ week, severalSites }: { week: Week; severalSites: boolean }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const clock = useClock();
  return (
    <Stack gap={1}>
      <h3>{t('calendar.weeks.since', { day: formats.day(week.since) })}</h3>
      <dl className={styles.week}>
        {WEEKDAYS.map((day) => {
          const hours = week.hours.filter((each) => each.day === day);
          return (
            <div key={day}>
              <dt>{word(`weekday.${day}`)}</dt>
              <dd>
                {hours.length === 0 && <span className={styles.quiet}>{t('calendar.weeks.off')}</span>}
                {hours.map(({ opensAt, closesAt, site }) => (
                  <div key={opensAt}>
                    {clock(opensAt, closesAt)}
                    {severalSites && <span translate="no"> · {site?.name}</span>}
                  </div>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Stack>
  );
}
