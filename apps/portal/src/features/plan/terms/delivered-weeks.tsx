import { visitWords } from '@trellis/domain';
import { useMayAsk } from '../../../lib/access/use-may-ask.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { markColour } from '../../../ui/marks/mark.ts';
import { Delivered } from './delivered.graphql.ts';
import styles from './week-minutes.module.css';

/** What the child had in each of the last weeks, under what the week is planned to take; a co-treatment counts once. */
export function DeliveredWeeks({ planId }: { planId: string }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const discipline = useDiscipline();
  const mayAsk = useMayAsk()('PLAN_STATE');
  const { data } = useRead(Delivered, { planId }, { enabled: mayAsk });
  const delivered = data?.carePlan?.delivered;
  if (!delivered || delivered.weeks.every((week) => week.delivered === 0)) return null;
  const { weeks, overall } = delivered;
  const planned = (week: (typeof weeks)[number]) => week.disciplines.reduce((sum, each) => sum + each.planned, 0);
  const whole = Math.max(1, ...weeks.flatMap((week) => [planned(week), shared(week)]));
  const share = (minutes: number) => `${(minutes / whole) * 100}%`;
  return (
    <div className={styles.week}>
      <h3 className={styles.heading}>{t('plan.delivered')}</h3>
      <ol className={styles.weeks}>
        {weeks.map((week) => (
          <li key={week.from}>
            <span>{week.over ? formats.shortDay(week.from) : t('plan.delivered.now')}</span>
            <span className={styles.thin} aria-hidden="true">
              {week.disciplines.map(({ discipline: code, delivered: minutes }) => (
                <span
                  key={code}
                  className={styles.part}
                  style={{ width: share(minutes), background: markColour(discipline(code).mark, 'solid') }}
                />
              ))}
              <span className={styles.limit} style={{ left: share(planned(week)) }} />
            </span>
            <span className={styles.minutes}>{t('plan.week.minutes', { minutes: week.delivered })}</span>
          </li>
        ))}
      </ol>
      <ul className={styles.strands}>
        {overall.map(({ discipline: code, planned: asked, delivered: had, standing }) => (
          <li key={code}>
            <b>{discipline(code).mark.letters}</b>
            <span>{standing && say(visitWords.minutesStanding[standing])}</span>
            <span className={styles.minutes}>{t('plan.delivered.of', { delivered: had, planned: asked })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The bars of the disciplines beside each other: what they did together is in each of them. */
function shared(week: { disciplines: readonly { delivered: number }[] }): number {
  return week.disciplines.reduce((sum, each) => sum + each.delivered, 0);
}
