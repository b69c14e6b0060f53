import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { localDate, NOTE_STANDINGS, visitNoteWords } from '@trellis/domain';
import { useViewer } from '../../lib/auth/session.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { Card, Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import type { NoteQueueSearch } from './queue-search.ts';
import { type QueuedNote, useNoteQueue } from './use-note-queue.ts';
import styles from './visit-notes.module.css';

/** Every note that is not signed yet, so that none is forgotten: one's own, or all one may see. */
export function QueuePage() {
  const t = useText();
  const say = useLocalised();
  const search = useSearch({ from: '/notes' });
  const navigate = useNavigate({ from: '/notes' });
  const roles = useRolesThatRead('PLAN_STATE');
  const treats = useViewer().staff.discipline !== null;
  const list = useNoteQueue(search, treats);
  const go = (next: NoteQueueSearch) => void navigate({ replace: true, search: next });
  const { whose, standing } = search;
  return (
    <Page>
      <PageHeader title={t('route.notes')} aside={t('noteQueue.lead')} />
      <Row gap={4} align="end">
        {treats && (
          <Segmented
            label={t('noteQueue.whose')}
            value={whose ?? 'mine'}
            onChange={(next) => go({ ...(next === 'all' && { whose: 'all' }), ...(standing && { standing }) })}
            choices={(['mine', 'all'] as const).map((value) => ({ value, label: t(`noteQueue.${value}`) }))}
          />
        )}
        <SelectField
          label={t('noteQueue.standing')}
          value={standing ?? ''}
          onChange={({ currentTarget }) => {
            const next = NOTE_STANDINGS.find((each) => each === currentTarget.value);
            go({ ...(whose && { whose }), ...(next && { standing: next }) });
          }}
        >
          <option value="">{t('noteQueue.open')}</option>
          {NOTE_STANDINGS.map((each) => (
            <option key={each} value={each}>
              {say(visitNoteWords.noteStanding[each])}
            </option>
          ))}
        </SelectField>
      </Row>
      <Answered read={list} roles={roles} skeleton={<SkeletonBlock height={400} />}>
        {(notes) =>
          notes.length === 0 ? (
            <EmptyState title={t('noteQueue.none')} />
          ) : (
            <Stack gap={3}>
              <p className={styles.quiet}>{t('noteQueue.count', { count: notes.length })}</p>
              <ul className={styles.queue}>
                {notes.map((note) => (
                  <li key={note.id}>
                    <Line note={note} />
                  </li>
                ))}
              </ul>
              {list.hasNextPage && (
                <Row>
                  <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                    {t('noteQueue.more')}
                  </Button>
                </Row>
              )}
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}

function Line({ note: { discipline: code, standing, writer, child, visit } }: { note: QueuedNote }) {
  const say = useLocalised();
  const formats = useFormats();
  const discipline = useDiscipline();
  const { timeZone } = useViewer().clinic;
  if (!visit || !child) return null;
  return (
    <Card>
      <Row gap={3} justify="between">
        <Row gap={2}>
          <DisciplineMark discipline={discipline(code)} />
          <Link to="/visits/$visitId/note" params={{ visitId: visit.id }}>
            <ChildName name={child.name} nameLocal={child.nameLocal} />
          </Link>
          {visit.beginsAt && (
            <span>
              {formats.weekday(localDate(visit.beginsAt, timeZone))}, {formats.time(visit.beginsAt)}
            </span>
          )}
          <small className={styles.quiet}>
            <Identifying>{writer?.name}</Identifying>
          </small>
        </Row>
        <b>{say(visitNoteWords.noteStanding[standing])}</b>
      </Row>
    </Card>
  );
}
