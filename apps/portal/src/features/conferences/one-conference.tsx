import { GUARDIAN_RELATIONSHIPS, localDate } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Card, Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { AddTask } from './add-task.tsx';
import { ConferenceEditor } from './conference-editor.tsx';
import styles from './conferences.module.css';
import { DecisionLine } from './decision-line.tsx';
import { keyed } from './keyed.ts';
import { TakeBack } from './take-back.tsx';
import { TaskLine } from './task-line.tsx';
import type { Conference } from './use-conferences.ts';

interface OneConferenceProps {
  conference: Conference;
  childId: string;
  onMyTeam: boolean;
}

/** A conference in full, as it is read and printed, with what can be done about it. */
export function ConferenceInFull({ conference, childId, onMyTeam }: OneConferenceProps) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const [doing, setDoing] = useState<'CORRECT' | 'TAKE_BACK' | 'TASK'>();
  const mayGive = useWhyNot()('conference-task:give', { onCareTeam: onMyTeam }) === undefined;
  const { happenedAt, talkedAbout, decisions, tasks, recordedBy, recordedAt, takenBackAt } = conference;
  const done = () => setDoing(undefined);
  if (doing === 'CORRECT') return <ConferenceEditor childId={childId} corrects={conference} onDone={done} />;
  const day = (instant: string) => formats.day(localDate(instant, timeZone));
  return (
    <Card label={t('route.conferences')}>
      <Stack gap={4}>
        <Row justify="between">
          <h2>{happenedAt && formats.moment(happenedAt)}</h2>
          <span data-screen-only>
            <Row gap={2}>
              {conference.mayCorrect && (
                <>
                  <Button variant="quiet" onClick={() => setDoing('CORRECT')}>
                    {t('conference.correct')}
                  </Button>
                  <Button variant="quiet" onClick={() => setDoing('TAKE_BACK')}>
                    {t('conference.takeBack')}
                  </Button>
                </>
              )}
              <Button onClick={() => window.print()}>{t('conference.print')}</Button>
            </Row>
          </span>
        </Row>
        {takenBackAt && (
          <Notice>
            {t('conference.takenBack', { day: day(takenBackAt) })}{' '}
            <span translate="no">{conference.takenBackBy?.name}</span>:{' '}
            <OwnWords>{conference.takenBackReason ?? ''}</OwnWords>
          </Notice>
        )}
        {doing === 'TAKE_BACK' && <TakeBack conference={conference} onDone={done} />}
        <section>
          <h3>{t('conference.people')}</h3>
          <People conference={conference} />
        </section>
        <section>
          <h3>{t('conference.talkedAbout')}</h3>
          <p className={styles.talk}>{talkedAbout && <OwnWords>{talkedAbout}</OwnWords>}</p>
        </section>
        <section>
          <h3>{t('conference.decisions')}</h3>
          {decisions && decisions.length > 0 ? (
            <ul className={styles.list}>
              {keyed(decisions, ({ text, aboutId }) => `${text} ${aboutId}`).map(([key, decision]) => (
                <DecisionLine key={key} decision={decision} childId={childId} />
              ))}
            </ul>
          ) : (
            <p className={styles.quiet}>{t('conference.noDecisions')}</p>
          )}
        </section>
        <section>
          <h3>{t('conference.tasks')}</h3>
          {tasks && tasks.length > 0 ? (
            <ul className={styles.list}>
              {tasks.map((task) => (
                <TaskLine key={task.id} task={task} childId={childId} />
              ))}
            </ul>
          ) : (
            <p className={styles.quiet}>{t('conference.noTasks')}</p>
          )}
          {mayGive && !takenBackAt && (
            <div data-screen-only>
              {doing === 'TASK' ? (
                <AddTask childId={childId} conferenceId={conference.id} onDone={done} />
              ) : (
                <Button variant="quiet" onClick={() => setDoing('TASK')}>
                  {t('conference.addTask')}
                </Button>
              )}
            </div>
          )}
        </section>
        <Earlier conference={conference} />
        <small className={styles.quiet}>
          {recordedAt && t('conference.recorded', { day: day(recordedAt) })}{' '}
          <span translate="no">{recordedBy?.name}</span>
        </small>
      </Stack>
    </Card>
  );
}

function People({ conference }: { conference: Conference }) {
  const t = useText();
  const word = useWord();
  const discipline = useDiscipline();
  const { people, child } = conference;
  return (
    <ul className={styles.people}>
      {(people ?? []).map(({ part, id, name, role, code }) => (
        <li key={`${part} ${id ?? name}`}>
          {part === 'CHILD' ? (
            <Identifying>{child?.name ?? child?.nameLocal ?? ''}</Identifying>
          ) : part === 'STAFF' ? (
            <span translate="no">{name}</span>
          ) : (
            <Identifying>{name}</Identifying>
          )}
          {part === 'STAFF' && code && `, ${discipline(code).name}`}
          {part === 'GUARDIAN' && code && `, ${word(`guardianRelationship.${relationshipOf(code)}`)}`}
          {part === 'CHILD' && `, ${t('conference.part.CHILD')}`}
          {role && (
            <>
              , <OwnWords>{role}</OwnWords>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function relationshipOf(code: string) {
  return GUARDIAN_RELATIONSHIPS.find((each) => each === code) ?? 'OTHER';
}

/** What it said before it was put right. */
function Earlier({ conference }: { conference: Conference }) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  if (!conference.earlier || conference.earlier.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{t('conference.earlier')}</summary>
      <ul className={styles.list}>
        {conference.earlier.map(({ id, happenedAt, talkedAbout, decisions, people, reason, changedAt, changedBy }) => (
          <li key={id} className={styles.item}>
            <small className={styles.quiet}>
              {changedAt && t('conference.changed', { day: formats.day(localDate(changedAt, timeZone)) })}{' '}
              <span translate="no">{changedBy?.name}</span>: <OwnWords>{reason ?? ''}</OwnWords>
            </small>
            <span>{happenedAt && formats.moment(happenedAt)}</span>
            <Identifying>{formats.list((people ?? []).map(({ name }) => name).filter(Boolean))}</Identifying>
            <OwnWords>{[talkedAbout, ...(decisions ?? [])].filter(Boolean).join(' · ')}</OwnWords>
          </li>
        ))}
      </ul>
    </details>
  );
}
