import { APPOINTMENT_LIMITS, localDate, localTime } from '@trellis/domain';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import styles from './booking.module.css';
import { useClashWords, type NameOf } from './clash-words.ts';
import type { FieldsProps } from './fields.ts';
import { useSlotWords } from './use-slot-words.ts';
import type { SeriesDate, Slot, When } from './use-when.ts';

const STEP_SECONDS = APPOINTMENT_LIMITS.minutes.step * 60;

interface TimeFieldsProps extends FieldsProps {
  when: When;
  nameOf: NameOf;
}

/** When: a time of one's own, or one of the next at which all are free. */
export function TimeFields({ typed, set, faults, when, nameOf }: TimeFieldsProps) {
  const t = useText();
  const { timeZone } = useViewer().clinic;
  const take = ({ startsAt, room }: Pick<Slot, 'startsAt' | 'room'>) =>
    set({ day: localDate(startsAt, timeZone), time: localTime(startsAt, timeZone), offeredRoom: room ?? '' });
  const [date] = when.dates;
  return (
    <Stack gap={3}>
      <Row align="end">
        <TextField
          label={t('booking.day')}
          type="date"
          name="day"
          value={typed.day}
          error={faults['day']}
          onChange={({ currentTarget: { value } }) => {
            set({ day: value });
            if (value !== '') when.lookFromDay(value);
          }}
        />
        <TextField
          label={t('booking.time')}
          type="time"
          name="time"
          step={STEP_SECONDS}
          value={typed.time}
          error={faults['time']}
          onChange={({ currentTarget }) => set({ time: currentTarget.value })}
        />
      </Row>
      {!typed.repeats && date && date.clashes.length > 0 && (
        <Clashing date={date} nameOf={nameOf} typed={typed} set={set} onTake={take} />
      )}
      <NextTimesList when={when} nameOf={nameOf} onTake={take} />
    </Stack>
  );
}

interface TakesProps {
  nameOf: NameOf;
  onTake: (slot: Slot) => void;
}

function NextTimesList({ when, nameOf, onTake }: TakesProps & { when: When }) {
  const t = useText();
  const words = useSlotWords();
  if (!when.looks) return <p className={styles.quiet}>{t('booking.times.who')}</p>;
  return (
    <section aria-label={t('booking.times')}>
      <Stack gap={2}>
        <h3>{t('booking.times')}</h3>
        <Answered read={when.times} skeleton={<SkeletonBlock height={240} />}>
          {() =>
            when.slots.length === 0 ? (
              <p>{t('booking.times.none')}</p>
            ) : (
              <ul className={styles.slots}>
                {when.slots.map((slot) => {
                  const { day, hours } = words(slot);
                  return (
                    <li key={slot.startsAt}>
                      <button
                        type="button"
                        className={styles.slot}
                        aria-pressed={slot.startsAt === when.start}
                        onClick={() => onTake(slot)}
                      >
                        <span>{day}</span>
                        <b>{hours}</b>
                        {slot.room && <span translate="no">{nameOf(slot.room)}</span>}
                      </button>
                    </li>
                  );
                })}
              </ul>
            )
          }
        </Answered>
        {when.slots.length > 0 && (
          <Row>
            <Button variant="quiet" onClick={() => when.lookFrom(when.slots.at(-1)?.endsAt ?? null)}>
              {t('booking.times.later')}
            </Button>
          </Row>
        )}
      </Stack>
    </section>
  );
}

interface ClashingProps extends TakesProps, Pick<FieldsProps, 'typed' | 'set'> {
  date: SeriesDate;
}

/** What stands in the way of the time, what could be instead, and the reason where it is to be all the same. */
function Clashing({ date, nameOf, typed, set, onTake }: ClashingProps) {
  const t = useText();
  const words = useSlotWords();
  const mayOverride = useWhyNot()('appointment:override') === undefined;
  return (
    <Notice tone="care" live>
      <Stack gap={2}>
        <b>{t('booking.clash')}</b>
        <ClashList clashes={date.clashes} nameOf={nameOf} />
        {date.alternatives.length > 0 && (
          <Row gap={2}>
            {date.alternatives.map((slot) => {
              const { day, hours } = words(slot);
              return (
                <Button key={slot.startsAt} onClick={() => onTake(slot)}>
                  {day}, {hours}
                </Button>
              );
            })}
          </Row>
        )}
        {mayOverride && <OverrideReason typed={typed} set={set} />}
      </Stack>
    </Notice>
  );
}

export function OverrideReason({ typed, set }: Pick<FieldsProps, 'typed' | 'set'>) {
  const t = useText();
  return (
    <TextField
      label={t('booking.override')}
      hint={t('booking.overrideHint')}
      name="reason"
      maxLength={APPOINTMENT_LIMITS.reasonLength}
      value={typed.reason}
      onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
    />
  );
}

export function ClashList({ clashes, nameOf }: { clashes: SeriesDate['clashes']; nameOf: NameOf }) {
  const clashWords = useClashWords(nameOf);
  return (
    <ul className={styles.plain}>
      {clashWords(clashes).map(({ name, why }) => (
        <li key={`${name} ${why}`}>
          <Identifying>{name}</Identifying>: {why}
        </li>
      ))}
    </ul>
  );
}
