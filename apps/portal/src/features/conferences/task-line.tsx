import { localDate, TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { currentTeam } from '../../lib/current-team.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { ConferenceSubjects, PassOnConferenceTask, SettleConferenceTask } from './conferences.graphql.ts';
import styles from './conferences.module.css';
import { TaskField } from './task-fields.tsx';
import type { ConferenceTask } from './use-conferences.ts';

type Act = NonNullable<ConferenceTask['acts']>[number];

/** One task with how it stands, what can be done about it, and what it said before. */
export function TaskLine({ task, childId }: { task: ConferenceTask; childId: string }) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const [open, setOpen] = useState<'ASIDE' | 'PASS_ON'>();
  const [reason, setReason] = useState('');
  const { run, busy, refused } = usePress(useReread());
  const { what, owner, dueOn, state, standing, acts, settledBy, settledAt } = task;
  const settle = async (act: Act) => {
    const input = { taskId: task.id, version: task.version ?? 0, act, reason };
    if (await run(SettleConferenceTask, { input })) setOpen(undefined);
  };
  const due = dueOn && t('conference.dueOn', { day: formats.day(dueOn) });
  return (
    <li className={styles.item}>
      <Row gap={2} justify="between" align="baseline">
        <span className={state === 'OPEN' ? undefined : styles.quiet}>{what && <OwnWords>{what}</OwnWords>}</span>
        <b>{state && t(standing === 'OVERDUE' ? 'conference.overdue' : `conference.state.${state}`)}</b>
      </Row>
      <small className={styles.quiet}>
        <span translate="no">{owner?.name}</span>
        {' · '}
        {due}
        {settledAt && ` · ${t('conference.settled', { day: formats.day(localDate(settledAt, timeZone)) })} `}
        {settledBy && <span translate="no">{settledBy.name}</span>}
      </small>
      {task.reason && <OwnWords>{task.reason}</OwnWords>}
      <Refused>{refused}</Refused>
      {acts && acts.length > 0 && open === undefined && (
        <span data-screen-only>
          <Row gap={2}>
            {acts.includes('DONE') && (
              <Button busy={busy} onClick={() => void settle('DONE')}>
                {t('conference.act.DONE')}
              </Button>
            )}
            {acts.includes('SET_ASIDE') && (
              <>
                <Button variant="quiet" onClick={() => setOpen('ASIDE')}>
                  {t('conference.act.SET_ASIDE')}
                </Button>
                <Button variant="quiet" onClick={() => setOpen('PASS_ON')}>
                  {t('conference.passOn')}
                </Button>
              </>
            )}
            {acts.includes('REOPEN') && (
              <Button variant="quiet" busy={busy} onClick={() => void settle('REOPEN')}>
                {t('conference.act.REOPEN')}
              </Button>
            )}
          </Row>
        </span>
      )}
      {open === 'ASIDE' && (
        <Row align="end">
          <div className={styles.wide}>
            <TextField
              label={t('conference.asideReason')}
              maxLength={TEXT_LENGTHS.reason}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </div>
          <Button
            variant="primary"
            busy={busy}
            disabled={reason.trim() === ''}
            onClick={() => void settle('SET_ASIDE')}
          >
            {t('conference.act.SET_ASIDE')}
          </Button>
          <Button onClick={() => setOpen(undefined)}>{t('conference.cancel')}</Button>
        </Row>
      )}
      {open === 'PASS_ON' && <PassOn task={task} childId={childId} onDone={() => setOpen(undefined)} />}
      {task.earlier && task.earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('conference.earlier')}</summary>
          <ul className={styles.list}>
            {task.earlier.map(({ id, owner: whose, dueOn: until, state: was, said, changedAt, changedBy }) => (
              <li key={id} className={styles.quiet}>
                {[
                  was && t(`conference.state.${was}`),
                  until && t('conference.dueOn', { day: formats.day(until) }),
                  changedAt && t('conference.changed', { day: formats.day(localDate(changedAt, timeZone)) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {' · '}
                <span translate="no">{formats.list([whose ?? '', changedBy?.name ?? ''].filter(Boolean))}</span>
                {said && (
                  <>
                    {' · '}
                    <OwnWords>{said}</OwnWords>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function PassOn({ task, childId, onDone }: { task: ConferenceTask; childId: string; onDone: () => void }) {
  const t = useText();
  const read = useRead(ConferenceSubjects, { id: childId });
  const { run, busy, refused } = usePress(useReread());
  const { id, what, owner, dueOn } = task;
  const [typed, setTyped] = useState({ id, what: what ?? '', ownerId: owner?.id ?? '', dueOn: dueOn ?? '' });
  const child = read.data?.child;
  if (!child) return null;
  const save = async () => {
    const input = { taskId: id, version: task.version ?? 0, ownerId: typed.ownerId, dueOn: typed.dueOn };
    if (await run(PassOnConferenceTask, { input })) onDone();
  };
  return (
    <Stack gap={2}>
      <Refused>{refused}</Refused>
      <Row align="end">
        <TaskField team={currentTeam(child)} task={typed} hasWords={false} onChange={setTyped} />
        <Button variant="primary" busy={busy} onClick={() => void save()}>
          {t('conference.passOn')}
        </Button>
        <Button onClick={onDone}>{t('conference.cancel')}</Button>
      </Row>
    </Stack>
  );
}
