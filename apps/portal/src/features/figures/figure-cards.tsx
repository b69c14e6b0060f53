import { scheduleWords } from '@trellis/domain';
import type { ReactNode } from 'react';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Card } from '../../ui/layout/layout.tsx';
import { Section } from '../../ui/page/page.tsx';
import { BECAME, type Counts, shareOf } from './counted.ts';
import styles from './figures.module.css';

interface CardProps {
  counts: Counts;
}

/** A number with its bar: how much of `of` it is. The number is said; the bar is for the eye alone. */
function Line({
  label,
  value,
  part,
  of,
  tone,
}: {
  label: ReactNode;
  value: string;
  part: number;
  of: number;
  tone: string;
}) {
  return (
    <li className={styles.line}>
      <span>{label}</span>
      <b>{value}</b>
      <span className={styles.track} aria-hidden="true">
        <span data-tone={tone} style={{ width: `${Math.min(100, shareOf(part, of))}%` }} />
      </span>
    </li>
  );
}

function useShare(): (part: number, of: number) => string {
  const t = useText();
  const { number } = useFormats();
  return (part, of) => t('figures.share', { count: number(part), percent: number(shareOf(part, of), 0) });
}

export function AttendanceCard({ counts }: CardProps) {
  const t = useText();
  const share = useShare();
  return (
    <Card>
      <Section title={t('figures.attendance')}>
        <ul className={styles.lines}>
          {BECAME.map((part) => (
            <Line
              key={part}
              label={t(`figures.${part}`)}
              value={share(counts[part], counts.booked)}
              part={counts[part]}
              of={counts.booked}
              tone={part}
            />
          ))}
        </ul>
      </Section>
    </Card>
  );
}

export function CancelledCard({ counts }: CardProps) {
  const t = useText();
  const say = useLocalised();
  const { number } = useFormats();
  const { cancelled, cancelledByFamily, reasons } = counts;
  return (
    <Card>
      <Section title={t('figures.whyCancelled')}>
        {cancelled === 0 ? (
          <p className={styles.fact}>{t('figures.noneCancelled')}</p>
        ) : (
          <>
            <p className={styles.fact}>
              {t('figures.cancelledFor', { family: cancelledByFamily, clinic: cancelled - cancelledByFamily })}
            </p>
            <ul className={styles.lines}>
              {reasons.map(({ reason, count }) => (
                <Line
                  key={reason}
                  label={say(scheduleWords.cancelReason[reason])}
                  value={number(count)}
                  part={count}
                  of={cancelled}
                  tone="cancelled"
                />
              ))}
            </ul>
          </>
        )}
      </Section>
    </Card>
  );
}

export function SignedCard({ counts }: CardProps) {
  const t = useText();
  const share = useShare();
  const took = useTook();
  const { finished, signed, signedAtOnce, signedSameDay, medianSecondsToSign } = counts;
  return (
    <Card>
      <Section title={t('figures.timeToSign')}>
        {finished === 0 ? (
          <p className={styles.fact}>{t('figures.noneFinished')}</p>
        ) : (
          <>
            <p className={styles.number}>
              {medianSecondsToSign === null ? '–' : took(medianSecondsToSign)} <small>{t('figures.median')}</small>
            </p>
            <ul className={styles.lines}>
              <Line
                label={t('figures.atOnce')}
                value={share(signedAtOnce, finished)}
                part={signedAtOnce}
                of={finished}
                tone="came"
              />
              <Line
                label={t('figures.sameDay')}
                value={share(signedSameDay, finished)}
                part={signedSameDay}
                of={finished}
                tone="came"
              />
              <Line
                label={t('figures.unsigned')}
                value={share(finished - signed, finished)}
                part={finished - signed}
                of={finished}
                tone="notBrought"
              />
            </ul>
          </>
        )}
      </Section>
    </Card>
  );
}

/** How long something took, in the unit that says it best. */
function useTook(): (seconds: number) => string {
  const t = useText();
  const { number } = useFormats();
  return (seconds) => {
    if (seconds < 3600) return t('figures.minutes', { minutes: number(seconds / 60) });
    return t('figures.hours', { hours: number(seconds / 3600) });
  };
}

export function MinutesCard({ counts }: CardProps) {
  const t = useText();
  const { number } = useFormats();
  const { plannedMinutes, deliveredMinutes } = counts;
  const most = Math.max(plannedMinutes, deliveredMinutes, 1);
  const minutes = (value: number) => t('figures.minutes', { minutes: number(value, 0) });
  return (
    <Card>
      <Section title={t('figures.plannedDelivered')}>
        <ul className={styles.lines}>
          <Line
            label={t('figures.planned')}
            value={minutes(plannedMinutes)}
            part={plannedMinutes}
            of={most}
            tone="open"
          />
          <Line
            label={t('figures.delivered')}
            value={minutes(deliveredMinutes)}
            part={deliveredMinutes}
            of={most}
            tone="came"
          />
        </ul>
        <p className={styles.fact}>{t('figures.plannedMeans')}</p>
      </Section>
    </Card>
  );
}
