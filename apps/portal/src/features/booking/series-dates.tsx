import { APPOINTMENT_LIMITS, localDate, localTime } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import styles from './booking.module.css';
import type { NameOf } from './clash-words.ts';
import type { FieldsProps } from './fields.ts';
import { ClashList, OverrideReason } from './time-fields.tsx';
import type { DateChoice } from './typed-booking.ts';
import { useSlotWords } from './use-slot-words.ts';
import type { SeriesDate, When } from './use-when.ts';

const STEP_SECONDS = APPOINTMENT_LIMITS.minutes.step * 60;

interface SeriesDatesProps extends Pick<FieldsProps, 'typed' | 'set'> {
  when: When;
  nameOf: NameOf;
}

/** The dates of a series: which fit, which are left out for a holiday, and what becomes of those that clash. */
export function SeriesDates({ typed, set, when, nameOf }: SeriesDatesProps) {
  const t = useText();
  if (when.start === undefined || typed.childIds.length === 0) {
    return <p className={styles.quiet}>{t('booking.series.first')}</p>;
  }
  const { undecided, dates, overrides } = when.chosen;
  const decide = (on: string, choice: DateChoice | undefined) => {
    const choices = { ...typed.choices };
    if (choice === undefined) delete choices[on];
    else choices[on] = choice;
    set({ choices });
  };
  const skipAll = () => {
    const clashing = when.dates.filter(({ on, clashes }) => clashes.length > 0 && typed.choices[on] === undefined);
    const skipped = clashing.map(({ on }): [string, DateChoice] => [on, { kind: 'SKIP' }]);
    set({ choices: { ...typed.choices, ...Object.fromEntries(skipped) } });
  };
  return (
    <section aria-label={t('booking.series')}>
      <Stack gap={2}>
        <h3>{t('booking.series')}</h3>
        <Answered read={when.plan} skeleton={<SkeletonBlock height={240} />}>
          {() => (
            <Stack gap={2}>
              <Row justify="between">
                <output>
                  {undecided > 0
                    ? t('booking.series.undecided', { count: undecided })
                    : t('booking.series.count', { count: dates.length })}
                </output>
                {undecided > 1 && (
                  <Button variant="quiet" onClick={skipAll}>
                    {t('booking.series.skipAll')}
                  </Button>
                )}
              </Row>
              <ol className={styles.dates}>
                {when.dates.map((date) => (
                  <li key={date.on} className={styles.date}>
                    <OneDate
                      date={date}
                      choice={typed.choices[date.on]}
                      nameOf={nameOf}
                      onDecide={(choice) => decide(date.on, choice)}
                    />
                  </li>
                ))}
              </ol>
              {overrides && <OverrideReason typed={typed} set={set} />}
            </Stack>
          )}
        </Answered>
      </Stack>
    </section>
  );
}

interface OneDateProps {
  date: SeriesDate;
  choice: DateChoice | undefined;
  nameOf: NameOf;
  onDecide: (choice: DateChoice | undefined) => void;
}

function OneDate({ date, choice, nameOf, onDecide }: OneDateProps) {
  const t = useText();
  const formats = useFormats();
  const { day, hours } = useSlotWords()(date);
  if (date.skippedFor !== null) {
    return (
      <span className={styles.quiet}>
        {day}: {t('booking.series.holiday')} (<span translate="no">{date.skippedFor}</span>)
      </span>
    );
  }
  if (date.clashes.length === 0) {
    return (
      <span>
        {day}, <b>{hours}</b>
      </span>
    );
  }
  if (choice === undefined) return <Undecided date={date} nameOf={nameOf} onDecide={onDecide} />;
  const said = {
    SKIP: () => t('booking.series.isSkipped'),
    KEEP: () => t('booking.series.isKept'),
    MOVE: () =>
      choice.kind === 'MOVE' && t('booking.series.isMoved', { day: formats.weekday(choice.on), time: choice.at }),
  }[choice.kind]();
  return (
    <Row justify="between" gap={2}>
      <span>
        {day}: <b>{said}</b>
      </span>
      <Button variant="quiet" onClick={() => onDecide(undefined)}>
        {t('booking.series.change')}
      </Button>
    </Row>
  );
}

function Undecided({ date, nameOf, onDecide }: Omit<OneDateProps, 'choice'>) {
  const t = useText();
  const { timeZone } = useViewer().clinic;
  const words = useSlotWords();
  const mayOverride = useWhyNot()('appointment:override') === undefined;
  const [own, setOwn] = useState<{ on: string; at: string }>();
  const { day, hours } = words(date);
  return (
    <Stack gap={2}>
      <span className={styles.clash}>
        {day}, {hours}
      </span>
      <ClashList clashes={date.clashes} nameOf={nameOf} />
      <Row gap={2}>
        {date.alternatives.map((slot) => {
          const other = words(slot);
          const isSameDay = other.day === day;
          return (
            <Button
              key={slot.startsAt}
              onClick={() =>
                onDecide({
                  kind: 'MOVE',
                  on: localDate(slot.startsAt, timeZone),
                  at: localTime(slot.startsAt, timeZone),
                })
              }
            >
              {isSameDay ? other.hours : `${other.day}, ${other.hours}`}
            </Button>
          );
        })}
        <Button onClick={() => onDecide({ kind: 'SKIP' })}>{t('booking.series.skip')}</Button>
        {own === undefined && (
          <Button variant="quiet" onClick={() => setOwn({ on: date.on, at: localTime(date.startsAt, timeZone) })}>
            {t('booking.series.other')}
          </Button>
        )}
        {mayOverride && (
          <Button variant="quiet" onClick={() => onDecide({ kind: 'KEEP' })}>
            {t('booking.series.keep')}
          </Button>
        )}
      </Row>
      {own && (
        <Row align="end" gap={2}>
          <TextField
            label={t('booking.day')}
            type="date"
            value={own.on}
            onChange={({ currentTarget }) => setOwn({ ...own, on: currentTarget.value })}
          />
          <TextField
            label={t('booking.time')}
            type="time"
            step={STEP_SECONDS}
            value={own.at}
            onChange={({ currentTarget }) => setOwn({ ...own, at: currentTarget.value })}
          />
          <Button disabled={own.on === '' || own.at === ''} onClick={() => onDecide({ kind: 'MOVE', ...own })}>
            {t('booking.series.take')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
