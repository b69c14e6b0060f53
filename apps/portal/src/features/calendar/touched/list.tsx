import { Link } from '@tanstack/react-router';
import { localDate, scheduleWords } from '@trellis/domain';
import { useState } from 'react';
import { useMayAsk } from '../../../lib/access/use-may-ask.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ChildName } from '../../../ui/child/child-name.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import styles from '../calendar.module.css';
import { WhomToCall } from './touched.graphql.ts';
import { type TouchedAppointment, useTouched } from './use-touched.ts';

interface TouchedProps {
  /** A person or a site. */
  of: string;
  span: { startsAt: string; endsAt: string };
}

/** The appointments that need a new time since leave, hours or a holiday were said, with whom to call about them. */
export function Touched({ of, span }: TouchedProps) {
  const t = useText();
  const read = useTouched(of, span);
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={64} />}>
      {(touched) => (
        <Stack gap={2}>
          <output>{!read.hasNextPage && t('calendar.touched', { count: touched.length })}</output>
          {touched.length > 0 && (
            <ul className={styles.lines}>
              {touched.map((appointment) => (
                <li key={appointment.id}>
                  <TouchedLine appointment={appointment} />
                </li>
              ))}
            </ul>
          )}
        </Stack>
      )}
    </Answered>
  );
}

function TouchedLine({ appointment }: { appointment: TouchedAppointment }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const mayCall = useMayAsk()('CONTACT');
  const { timeZone } = useViewer().clinic;
  const [calling, setCalling] = useState(false);
  const { id, site, startsAt, endsAt, children, therapists, inTheWay } = appointment;
  if (startsAt === null || endsAt === null) return null;
  const codes = [...new Set((inTheWay ?? []).map(({ code }) => code))];
  return (
    <Stack gap={1}>
      <Row justify="between" gap={2}>
        <span>
          {(children ?? []).map((child, at) => (
            <span key={child.id}>
              {at > 0 && ', '}
              <Link to="/children/$childId/appointments" params={{ childId: child.id }}>
                <ChildName name={child.name} nameLocal={child.nameLocal} />
              </Link>
            </span>
          ))}
        </span>
        <Row gap={2}>
          {mayCall && (
            <Button variant="quiet" aria-expanded={calling} onClick={() => setCalling(!calling)}>
              {t('calendar.call')}
            </Button>
          )}
          <Link to="/diary" search={{ site: site?.id, on: localDate(startsAt, timeZone), show: id }}>
            {t('calendar.toDiary')}
          </Link>
        </Row>
      </Row>
      <span>
        {formats.weekday(localDate(startsAt, timeZone))},{' '}
        <b>
          {formats.time(startsAt)} – {formats.time(endsAt)}
        </b>
        {' · '}
        <Identifying>{formats.list((therapists ?? []).map(({ name }) => name))}</Identifying>
      </span>
      <span className={styles.quiet}>{formats.list(codes.map((code) => say(scheduleWords.clash[code])))}</span>
      {calling && (children ?? []).map((child) => <Call key={child.id} childId={child.id} />)}
    </Stack>
  );
}

function Call({ childId }: { childId: string }) {
  const t = useText();
  const word = useWord();
  const read = useRead(WhomToCall, { id: childId });
  return (
    <div className={styles.call}>
      <Answered read={read} skeleton={<SkeletonBlock height={32} />}>
        {({ child }) => {
          const guardians = child?.guardians ?? [];
          if (guardians.length === 0) return <span>{t('calendar.call.none')}</span>;
          return (
            <ul className={styles.lines}>
              {guardians.map(({ id, name, relationship, phone }) => (
                <li key={id}>
                  <Identifying>{name}</Identifying>
                  {relationship && `, ${word(`guardianRelationship.${relationship}`)}`}
                  {phone && (
                    <>
                      {': '}
                      <Identifying>
                        <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
                      </Identifying>
                    </>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </div>
  );
}
