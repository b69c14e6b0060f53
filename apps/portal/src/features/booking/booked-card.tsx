import { localDate, scheduleWords } from '@trellis/domain';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import styles from './booking.module.css';
import type { Booked } from './use-book.ts';
import { useSlotWords } from './use-slot-words.ts';

interface BookedCardProps {
  booked: Booked;
  /** Whether it was taken back since. */
  isTakenBack: boolean;
  onClose: () => void;
}

/** What was booked, in plain words. */
export function BookedCard({ booked: { appointment, count }, isTakenBack, onClose }: BookedCardProps) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const words = useSlotWords();
  const { timeZone } = useViewer().clinic;
  const { kind, startsAt, endsAt, therapists, children, room, site } = appointment;
  const done = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; whoever works by keys goes on from here.
  useEffect(() => done.current?.focus(), []);
  const when = startsAt && endsAt && words({ startsAt, endsAt });
  return (
    <Stack gap={3}>
      <Notice tone={isTakenBack ? 'care' : 'good'} live>
        {isTakenBack ? t('booking.undone') : t('booking.done', { count })}
      </Notice>
      <ul className={styles.plain}>
        {(children ?? []).map(({ id, name, nameLocal }) => (
          <li key={id}>
            <b>
              <ChildName name={name} nameLocal={nameLocal} full />
            </b>
          </li>
        ))}
      </ul>
      {when && (
        <p>
          {count > 1 && `${t('booking.firstOf')} `}
          {when.day}, <b>{when.hours}</b>
        </p>
      )}
      <p>
        {[kind && say(scheduleWords.appointmentKind[kind])].filter(Boolean).join('')}
        {' · '}
        <Identifying>{formats.list((therapists ?? []).map(({ name }) => name))}</Identifying>
        {(room ?? site) && (
          <>
            {' · '}
            <span translate="no">{[room?.name, site?.name].filter(Boolean).join(', ')}</span>
          </>
        )}
      </p>
      {startsAt && (
        <p>
          <Link to="/diary" search={{ site: site?.id, on: localDate(startsAt, timeZone) }}>
            {t('booking.toDiary')}
          </Link>
        </p>
      )}
      <Row>
        <Button ref={done} variant="primary" onClick={onClose}>
          {t('booking.close')}
        </Button>
      </Row>
    </Stack>
  );
}
