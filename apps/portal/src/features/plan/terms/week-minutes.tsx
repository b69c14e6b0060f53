import { isMoreThanAgreed, plannedMinutes, weeklyMinutes } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { markColour } from '../../../ui/marks/mark.ts';
import { openStrandsOf, type Version } from '../plan-content.ts';
import styles from './week-minutes.module.css';

/** How far the scale goes beyond what was agreed, so that the line of it is seen. */
const BEYOND = 1.25;

/** What the strands take of an average week, one by one, against what was agreed with the family. */
export function WeekMinutes({ version, agreed }: { version: Version; agreed: number | null }) {
  const t = useText();
  const discipline = useDiscipline();
  const open = openStrandsOf(version);
  const strands = open
    .map(({ strand, dose, what, discipline: code }) => ({
      id: strand.id,
      what: what ?? '',
      mark: discipline(code).mark,
      minutes: weeklyMinutes(dose),
    }))
    .filter(({ minutes }) => minutes > 0);
  const planned = plannedMinutes(open);
  if (planned === 0) return null;
  const whole = Math.max(planned, (agreed ?? 0) * BEYOND);
  const share = (minutes: number) => `${(minutes / whole) * 100}%`;
  const isOver = isMoreThanAgreed(planned, agreed);
  return (
    <div className={styles.week}>
      <div className={styles.bar} aria-hidden="true">
        {strands.map(({ id, minutes, mark }) => (
          <span
            key={id}
            className={styles.part}
            style={{ width: share(minutes), background: markColour(mark, 'solid') }}
          />
        ))}
        {agreed !== null && <span className={styles.limit} style={{ left: share(agreed) }} />}
      </div>
      <p className={styles.sum} data-over={isOver || undefined}>
        {agreed === null
          ? t('plan.plannedMinutes', { minutes: Math.round(planned) })
          : t(isOver ? 'plan.week.over' : 'plan.week.within', { minutes: Math.ceil(planned), agreed })}
      </p>
      <ul className={styles.strands}>
        {strands.map(({ id, what, mark, minutes }) => (
          <li key={id}>
            <b>{mark.letters}</b> <OwnWords>{what}</OwnWords>
            <span className={styles.minutes}>{t('plan.week.minutes', { minutes: Math.round(minutes) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
