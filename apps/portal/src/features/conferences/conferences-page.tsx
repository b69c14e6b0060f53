import { canRead } from '@trellis/domain';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { useCaller, useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { OutsideTeamState } from '../../ui/feedback/outside-team-state.tsx';
import { EmptyState, NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { Card, Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { ConferenceEditor } from './conference-editor.tsx';
import { OneConference } from './conferences.graphql.ts';
import styles from './conferences.module.css';
import { CONFERENCE_VIEWS } from './conferences-search.ts';
import { ConferenceInFull } from './one-conference.tsx';
import { useConferences, type ConferenceChild, type ConferenceRow } from './use-conferences.ts';

const FROM = '/children/$childId/conferences';

/** When people met about a child: the list, or one of them in full. */
export function ConferencesPage() {
  const { show } = useSearch({ from: FROM });
  return show === undefined ? <List /> : <Shown id={show} />;
}

function Shown({ id }: { id: string }) {
  const roles = useRolesThatRead('CLINICAL');
  const read = useRead(OneConference, { id });
  return (
    <Answered read={read} page roles={roles} skeleton={<SkeletonBlock height={420} />}>
      {({ caseConference }) =>
        caseConference?.child ? (
          <Page>
            <Who child={caseConference.child} one />
            <ConferenceInFull
              key={caseConference.version}
              conference={caseConference}
              childId={caseConference.child.id}
              onMyTeam={caseConference.child.onMyTeam === true}
            />
          </Page>
        ) : (
          <NotFoundState page />
        )
      }
    </Answered>
  );
}

function List() {
  const { childId } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const roles = useRolesThatRead('CLINICAL');
  const read = useConferences(childId, search);
  return (
    <Answered read={read} page roles={roles} skeleton={<SkeletonBlock height={420} />}>
      {({ child, rows, count }) =>
        child ? (
          <Page>
            <Listed child={child} rows={rows} count={count}>
              {read.hasNextPage && (
                <Row>
                  <OlderButton busy={read.isFetchingNextPage} onPress={() => void read.fetchNextPage()} />
                </Row>
              )}
            </Listed>
          </Page>
        ) : (
          <NotFoundState page />
        )
      }
    </Answered>
  );
}

function OlderButton({ busy, onPress }: { busy: boolean; onPress: () => void }) {
  const t = useText();
  return (
    <Button busy={busy} onClick={onPress}>
      {t('conference.older')}
    </Button>
  );
}

interface ListedProps {
  child: ConferenceChild;
  rows: readonly ConferenceRow[];
  count: number;
  children: React.ReactNode;
}

function Listed({ child, rows, count, children }: ListedProps) {
  const t = useText();
  const navigate = useNavigate({ from: FROM });
  const { view = 'all' } = useSearch({ from: FROM });
  const caller = useCaller();
  const whyNot = useWhyNot();
  const [recording, setRecording] = useState(false);
  const onCareTeam = child.onMyTeam === true;
  if (!canRead(caller, 'CLINICAL', onCareTeam ? 'CARE_TEAM' : 'ANY')) {
    return (
      <>
        <Who child={child} />
        <OutsideTeamState whom={whyNot('conference:record', { onCareTeam: false })} />
      </>
    );
  }
  const mayRecord = whyNot('conference:record', { onCareTeam }) === undefined;
  const opened = (show?: string) => {
    setRecording(false);
    if (show) void navigate({ search: { show } });
  };
  return (
    <>
      <Who child={child} />
      {recording && <ConferenceEditor childId={child.id} onDone={opened} />}
      <Stack gap={4}>
        <Row justify="between" align="end">
          <Segmented
            label={t('conference.show')}
            labelHidden
            value={view}
            onChange={(next) => void navigate({ search: { view: next === 'all' ? undefined : next }, replace: true })}
            choices={CONFERENCE_VIEWS.map((value) => ({ value, label: t(`conference.show.${value}`) }))}
          />
          <span>{t('conference.count', { count })}</span>
          {mayRecord && !recording && (
            <Button variant="primary" onClick={() => setRecording(true)}>
              {t('conference.record')}
            </Button>
          )}
        </Row>
        {rows.length === 0 && (
          <EmptyState title={t(view === 'all' ? 'conference.none' : 'conference.noneOfKind')}>
            <p>{t('conference.noneText')}</p>
          </EmptyState>
        )}
        <ul className={styles.cards}>
          {rows.map((row) => (
            <li key={row.id}>
              <RowCard childId={child.id} row={row} />
            </li>
          ))}
        </ul>
        {children}
      </Stack>
    </>
  );
}

/** One conference of the list: when, who, about what, and what of it is still to be done. */
function RowCard({ childId, row }: { childId: string; row: ConferenceRow }) {
  const t = useText();
  const formats = useFormats();
  const { happenedAt, talkedAbout, people, tasks, takenBackAt } = row;
  const open = (tasks ?? []).filter(({ state }) => state === 'OPEN');
  const isOverdue = open.some(({ standing }) => standing === 'OVERDUE');
  return (
    <Card>
      <Stack gap={2}>
        <Row justify="between" align="baseline">
          <Link to={FROM} params={{ childId }} search={{ show: row.id }} className={styles.title}>
            {happenedAt && formats.moment(happenedAt)}
          </Link>
          {takenBackAt ? (
            <b>{t('conference.isTakenBack')}</b>
          ) : (
            open.length > 0 && (
              <span>
                {isOverdue ? (
                  <b>{t('conference.openOverdue', { count: open.length })}</b>
                ) : (
                  t('conference.open', { count: open.length })
                )}
              </span>
            )
          )}
        </Row>
        <span>{talkedAbout && <OwnWords>{talkedAbout}</OwnWords>}</span>
        <small className={styles.quiet}>
          <Identifying>{formats.list((people ?? []).map(({ name }) => name).filter(Boolean))}</Identifying>
        </small>
      </Stack>
    </Card>
  );
}

interface WhoProps {
  child: Omit<ConferenceChild, 'id'> & { id: string };
  /** Whether one conference is shown, with a way back to the list. */
  one?: boolean;
}

function Who({ child, one }: WhoProps) {
  const t = useText();
  const ageOf = useAgeOf();
  const { id: childId, mrn, name, nameLocal } = child;
  return (
    <>
      <Crumbs>
        <Link to="/children">{t('route.children')}</Link>
        <Link to="/children/$childId" params={{ childId }}>
          <ChildName name={name} nameLocal={nameLocal} />
        </Link>
        {one ? (
          <Link to={FROM} params={{ childId }}>
            {t('route.conferences')}
          </Link>
        ) : (
          <span>{t('route.conferences')}</span>
        )}
      </Crumbs>
      <PageHeader
        sticky
        title={<ChildName name={name} nameLocal={nameLocal} full />}
        aside={
          <Identifying>
            {[ageOf(child), mrn && t('conference.number', { mrn })].filter(Boolean).join(' · ')}
          </Identifying>
        }
        below={<span>{t('route.conferences')}</span>}
      />
    </>
  );
}
