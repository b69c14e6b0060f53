import { useNavigate, useSearch } from '@tanstack/react-router';
import { clashedAmong, localDate } from '@trellis/domain';
import { useMemo, useRef, useState } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';
import { Switch } from '../../ui/fields/choices.tsx';
import { Identifying, Row, Stack, Unseen } from '../../ui/layout/layout.tsx';
import { CopyWeekSheet } from './copy/copy-week-sheet.tsx';
import styles from './diary.module.css';
import type { DiarySearch, DiaryView } from './diary-search.ts';
import { roomSheet, therapistSheet, weekSheet, type Column, type Sheet } from './grid/columns.ts';
import { Grid } from './grid/grid.tsx';
import { DiaryList } from './list/diary-list.tsx';
import { useMayBook, useMayMove } from './may.ts';
import { useConsider, type Wanted } from './move/consider.ts';
import { useMover } from './move/use-mover.ts';
import { useMoving } from './move/use-moving.ts';
import { useLiftWords } from './move/lift-words.ts';
import { NamesProvider } from './names.tsx';
import { OneSheet } from './one/one-sheet.tsx';
import { DaySheets } from './paper/day-sheets.tsx';
import { entriesOf, shownDays, type Days, type Entry, type Person } from './shown.ts';
import { useNow } from '../../lib/workplace/use-now.ts';

interface Site {
  id: string;
  name: string;
  resources: readonly { id: string; kind: string; name: string; inUse: boolean }[];
}

interface BoardProps {
  days: Days;
  site: Site;
  dates: readonly string[];
  view: DiaryView;
  /** The therapist it is of; all where there is none. */
  whose: Person | undefined;
  people: readonly Person[];
  serverNow: string;
  readAt: number;
}

/** The days as they were asked for, with what can be done about them. */
export function Board(props: BoardProps) {
  const { days, site, people } = props;
  const entries = useMemo(() => entriesOf(days, site.id), [days, site.id]);
  const things = useMemo(() => [site, ...site.resources], [site]);
  return (
    <NamesProvider people={people} things={things} entries={entries}>
      <Shown {...props} all={entries} />
    </NamesProvider>
  );
}

function Shown(props: BoardProps & { all: readonly Entry[] }) {
  const { days, site, dates, view, whose, people, serverNow, readAt, all } = props;
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const navigate = useNavigate({ from: '/diary' });
  const { discipline, columns, cancelled, show, act } = useSearch({ from: '/diary' });
  const now = useNow(serverNow, readAt);
  const mayMove = useMayMove();
  const mayBook = useMayBook();
  const [aimed, setAimed] = useState<{ id: string; wanted: Wanted }>();
  const entries = useMemo(() => all.filter(({ state }) => cancelled || state === 'BOOKED'), [all, cancelled]);
  const chosen = useMemo(
    () =>
      people.filter(
        (person) => whose?.id === person.id || (!whose && (!discipline || person.discipline === discipline)),
      ),
    [people, whose, discipline],
  );
  const theirs = useMemo(
    () =>
      chosen.length === people.length
        ? entries
        : entries.filter(({ therapists }) => chosen.some(({ id }) => therapists.includes(id))),
    [entries, chosen, people],
  );
  const rooms = site.resources.filter(({ kind, inUse }) => kind === 'ROOM' && inUse);
  const shown = { days, entries: columns === 'rooms' && view === 'day' ? theirs : entries, timeZone };
  const sheet: Sheet =
    view === 'week' && whose
      ? weekSheet(shown, whose.id, dates)
      : columns === 'rooms'
        ? roomSheet(shown, rooms)
        : therapistSheet(shown, chosen);

  const open = (entry: Entry) => void navigate({ search: (before) => ({ ...before, show: entry.id }) });
  const ask = (entry: Entry, wanted: Wanted) => {
    setAimed({ id: entry.id, wanted });
    void navigate({ search: (before) => ({ ...before, show: entry.id, act: 'move' as const }) });
  };
  const clashed = useMemo(
    () =>
      clashedAmong(
        all.filter(({ endsAt }) => endsAt > serverNow),
        shownDays(days, site.id, timeZone),
      ),
    [all, days, site.id, timeZone, serverNow],
  );
  const consider = useConsider(days, site.id, people);
  const mover = useMover();
  const lifting = useLiftWords();
  const grid = useRef<HTMLDivElement>(null);
  const moving = useMoving({
    grid,
    of: sheet.of,
    columns: sheet.columns,
    consider,
    say: lifting.say,
    onDrop: async (entry, wanted, { considered }) => {
      if (considered.ok && considered.value.length > 0) ask(entry, wanted);
      else if (considered.ok) await mover.move(entry, wanted);
      else mover.refuse(considered.refusal);
    },
  });
  const onFree = (column: Column, startsAt: string) => {
    const date = localDate(startsAt, timeZone);
    const staffId = sheet.of === 'THERAPIST' ? column.id : sheet.of === 'DAY' ? whose?.id : undefined;
    const roomId = sheet.of === 'ROOM' ? column.id : undefined;
    const book = { siteId: site.id, date, startsAt, ...(staffId && { staffId }), ...(roomId && { roomId }) };
    void navigate({ search: (before) => ({ ...before, book }) });
  };
  const doing = (next: DiarySearch['act']) => void navigate({ search: (before) => ({ ...before, act: next }) });
  const listed = view === 'week' && whose ? entries.filter(({ therapists }) => therapists.includes(whose.id)) : theirs;
  return (
    <Stack gap={3}>
      <Row justify="between">
        <span className={styles.quiet} data-screen-only>
          {t('diary.count', { count: listed.length })}
        </span>
        <span data-screen-only className={styles.side}>
          <Switch
            label={t('diary.cancelledToo')}
            checked={cancelled === true}
            onChange={(checked) =>
              void navigate({
                search: (before) => ({ ...before, cancelled: checked ? true : undefined }),
                replace: true,
              })
            }
          />
          {view === 'week' && mayBook && (
            <Button variant="quiet" disabled={listed.length === 0} onClick={() => doing('copy')}>
              {t('diary.copyWeek')}
            </Button>
          )}
          <Button variant="quiet" disabled={listed.length === 0} onClick={() => window.print()}>
            {t('diary.print')}
          </Button>
        </span>
      </Row>
      <Holidays days={days} />
      {listed.length === 0 && (
        <Empty isClosed={(days.open ?? []).length === 0} isFiltered={listed.length < entries.length} />
      )}
      {view === 'list' ? (
        <DiaryList entries={listed} clashed={clashed} onOpen={open} />
      ) : (
        <Grid
          label={t('diary.grid', { day: formats.weekday(dates[0] ?? days.on) })}
          ref={grid}
          sheet={sheet}
          entries={shown.entries}
          now={now}
          moving={moving}
          clashed={clashed}
          mayMove={mayMove}
          onOpen={open}
          onFree={mayBook ? onFree : undefined}
        />
      )}
      <output aria-live="assertive">
        <Unseen>
          <Identifying>{lifting.said}</Identifying>
        </Unseen>
      </output>
      {show !== undefined && (
        <OneSheet
          key={show}
          id={show}
          site={site}
          people={people}
          aim={aimed?.id === show ? aimed.wanted : undefined}
          onClose={() => {
            setAimed(undefined);
            void navigate({ search: (before) => ({ ...before, show: undefined, act: undefined }) });
          }}
        />
      )}
      {act === 'copy' && view === 'week' && whose && (
        <CopyWeekSheet
          whose={whose}
          entries={listed}
          monday={dates[0] ?? days.on}
          site={site}
          people={people}
          onClose={() => doing(undefined)}
        />
      )}
      <DaySheets people={chosen} entries={entries} dates={dates} site={site.name} now={now} />
    </Stack>
  );
}

function Holidays({ days }: { days: Days }) {
  const t = useText();
  const { weekday } = useFormats();
  return (
    <>
      {(days.holidays ?? []).map(({ id, on, name, opensAt, closesAt }) => (
        <Notice key={id}>
          {weekday(on)}.{' '}
          <span translate="no">
            {opensAt === null || closesAt === null
              ? t('diary.holiday', { name })
              : t('diary.holidayHours', { name, from: opensAt, until: closesAt })}
          </span>
        </Notice>
      ))}
    </>
  );
}

function Empty({ isClosed, isFiltered }: { isClosed: boolean; isFiltered: boolean }) {
  const t = useText();
  if (isFiltered) return <p className={styles.quiet}>{t('diary.noneShown')}</p>;
  return (
    <EmptyState title={t(isClosed ? 'diary.closedTitle' : 'diary.emptyTitle')}>
      <p>{t(isClosed ? 'diary.closedText' : 'diary.emptyText')}</p>
    </EmptyState>
  );
}
