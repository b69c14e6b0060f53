import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { ChildName } from '../../../ui/child/child-name.tsx';
import { Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import styles from '../diary.module.css';
import { KindIcon } from '../grid/kind-icon.tsx';
import type { Entry, InFull } from '../shown.ts';
import { useBecame, useScheduleWord, useSpanWords } from '../words.ts';

/** What is known of an appointment. */
export function Facts({ full, entry }: { full: InFull; entry: Entry }) {
  const t = useText();
  const word = useScheduleWord();
  const span = useSpanWords();
  const became = useBecame();
  const discipline = useDiscipline();
  const { kind, state, named, people, roomName, things, seriesId, travelBefore, travelAfter, isKnown } = entry;
  if (!isKnown) return <p>{t('diary.taken')}</p>;
  return (
    <dl className={styles.facts}>
      <Fact title={t('diary.time')}>{span(entry)}</Fact>
      <Fact title={t('diary.children')}>
        <Stack gap={1}>
          {named.map(({ id, name, nameLocal }) => (
            <Link key={id} to="/children/$childId" params={{ childId: id }}>
              <ChildName name={name} nameLocal={nameLocal} full />
            </Link>
          ))}
        </Stack>
      </Fact>
      <Fact title={t('diary.therapists')}>
        <Row gap={2}>
          {people.map((person) =>
            person.discipline ? (
              <DisciplineMark key={person.id} discipline={discipline(person.discipline)}>
                {person.name}
              </DisciplineMark>
            ) : (
              <Identifying key={person.id}>{person.name}</Identifying>
            ),
          )}
        </Row>
      </Fact>
      <Fact title={t('diary.kind')}>
        <Row gap={1}>
          <KindIcon kind={kind} />
          {word('appointmentKind', kind)}
        </Row>
      </Fact>
      {roomName && (
        <Fact title={t('diary.room')}>
          <span translate="no">{roomName}</span>
        </Fact>
      )}
      {things.length > 0 && (
        <Fact title={t('diary.equipment')}>
          <span translate="no">{things.join(', ')}</span>
        </Fact>
      )}
      {travelBefore + travelAfter > 0 && (
        <Fact title={t('diary.travel')}>{t('diary.travelText', { before: travelBefore, after: travelAfter })}</Fact>
      )}
      <Fact title={t('diary.state')}>
        {became(entry) || word('appointmentState', state)}
        {seriesId !== null && <> · {t('diary.series')}</>}
      </Fact>
      <Whereabouts full={full} entry={entry} />
      <Traces full={full} />
    </dl>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Where to go or whom to call: for those who look after the child. */
function Whereabouts({ full: { whereabouts }, entry: { kind } }: { full: InFull; entry: Entry }) {
  const t = useText();
  if (kind !== 'HOME_VISIT' && kind !== 'ONLINE') return null;
  if (!whereabouts) {
    return <Fact title={t(kind === 'ONLINE' ? 'diary.link' : 'diary.address')}>{t('diary.whereaboutsHidden')}</Fact>;
  }
  const { address, loneWorkerNote, link, emergencyAddress } = whereabouts;
  return (
    <>
      {address && (
        <Fact title={t('diary.address')}>
          <OwnWords>{address}</OwnWords>
        </Fact>
      )}
      {loneWorkerNote && (
        <Fact title={t('diary.loneWorker')}>
          <OwnWords>{loneWorkerNote}</OwnWords>
        </Fact>
      )}
      {link && (
        <Fact title={t('diary.link')}>
          <a href={link} target="_blank" rel="noreferrer noopener" translate="no">
            {link}
          </a>
        </Fact>
      )}
      {emergencyAddress && (
        <Fact title={t('diary.emergencyAddress')}>
          <OwnWords>{emergencyAddress}</OwnWords>
        </Fact>
      )}
    </>
  );
}

/** Who booked it, who said that it is to be all the same, and who cancelled it. */
function Traces({ full }: { full: InFull }) {
  const t = useText();
  const word = useScheduleWord();
  const { moment, list } = useFormats();
  const { bookedBy, bookedAt, overridden, overrideReason, overriddenBy } = full;
  const { cancelledFor, cancelReason, cancelNote, cancelledBy, cancelledAt } = full;
  return (
    <>
      {bookedAt && (
        <Fact title={t('diary.bookedBy')}>
          <Identifying>{t('diary.byOn', { who: bookedBy?.name ?? '', when: moment(bookedAt) })}</Identifying>
        </Fact>
      )}
      {overridden && overridden.length > 0 && (
        <Fact title={t('diary.overriddenFor')}>
          {list(overridden.map((code) => word('clash', code)))}. <OwnWords>{overrideReason ?? ''}</OwnWords>{' '}
          <Identifying>{overriddenBy?.name}</Identifying>
        </Fact>
      )}
      {cancelledAt && (
        <Fact title={t('diary.cancelledAs')}>
          {[cancelledFor && word('cancelledBy', cancelledFor), cancelReason && word('cancelReason', cancelReason)]
            .filter(Boolean)
            .join(' · ')}
          {cancelNote && (
            <>
              . <OwnWords>{cancelNote}</OwnWords>
            </>
          )}{' '}
          <Identifying>{t('diary.byOn', { who: cancelledBy?.name ?? '', when: moment(cancelledAt) })}</Identifying>
        </Fact>
      )}
    </>
  );
}
