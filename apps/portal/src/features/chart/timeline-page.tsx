import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState, ForbiddenState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { useDisciplines } from '../../ui/marks/disciplines.tsx';
import { ChartShell } from './chart-shell.tsx';
import { useReads, type Child } from './child-head.ts';
import { EntryRow } from './timeline/entry-row.tsx';
import { TIMELINE_SHOWS, type TimelineSearch } from './timeline/groups.ts';
import { monthsBack } from './timeline/months.ts';
import styles from './timeline/timeline.module.css';
import { useTimeline, type TimelineDay } from './timeline/use-timeline.ts';

/** What happened, newest first, with a lane for each discipline. */
export function TimelinePage() {
  const search = useSearch({ from: '/children/$childId/timeline' });
  return <ChartShell>{(child) => <Timeline child={child} search={search} />}</ChartShell>;
}

function Timeline({ child, search }: { child: Child; search: TimelineSearch }) {
  const t = useText();
  const formats = useFormats();
  const today = useToday();
  const navigate = useNavigate({ from: '/children/$childId/timeline' });
  const roles = useRolesThatRead('CLINICAL');
  const reads = useReads(child);
  if (!reads('CLINICAL')) return <ForbiddenState roles={roles} />;
  const { show = 'all', month } = search;
  const change = (part: TimelineSearch) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  return (
    <Stack gap={4}>
      <div className={styles.filters} data-screen-only>
        <Segmented
          label={t('chart.show')}
          labelHidden
          value={show}
          onChange={(next) => change({ show: next === 'all' ? undefined : next })}
          choices={TIMELINE_SHOWS.map((value) => ({ value, label: t(`chart.show.${value}`) }))}
        />
        <SelectField
          label={t('chart.month')}
          value={month ?? ''}
          onChange={({ currentTarget }) => change({ month: currentTarget.value || undefined })}
        >
          <option value="">{t('chart.month.newest')}</option>
          {monthsBack(today, child.receivedOn).map((each) => (
            <option key={each} value={each}>
              {formats.month(`${each}-01`)}
            </option>
          ))}
        </SelectField>
        <ButtonLink to="/children/$childId/conferences" params={{ childId: child.id }}>
          {t('route.conferences')}
        </ButtonLink>
      </div>
      <Entries childId={child.id} search={search} />
    </Stack>
  );
}

function Entries({ childId, search }: { childId: string; search: TimelineSearch }) {
  const t = useText();
  const read = useTimeline(childId, search);
  const isNarrowed = search.show !== undefined || search.month !== undefined;
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={480} />}>
      {(days) =>
        days.length === 0 ? (
          <EmptyState title={t(isNarrowed ? 'chart.nothingOfKind' : 'chart.nothingYet')} />
        ) : (
          <>
            <Days childId={childId} days={days} />
            {read.hasNextPage && (
              <Row>
                <Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
                  {t('chart.older')}
                </Button>
              </Row>
            )}
          </>
        )
      }
    </Answered>
  );
}

function Days({ childId, days }: { childId: string; days: readonly TimelineDay[] }) {
  const t = useText();
  const formats = useFormats();
  const today = useToday();
  const present = new Set(days.flatMap(({ entries }) => entries.map(({ discipline }) => discipline)));
  const lanes = useDisciplines().filter(({ code }) => present.has(code));
  return (
    <div className={styles.days}>
      {days.map(({ on, entries }) => (
        <section key={on} className={styles.day}>
          <h2 className={styles.dayTitle}>
            {on === today ? t('chart.today', { day: formats.day(on) }) : formats.day(on)}
          </h2>
          <ol className={styles.entries}>
            {entries.map((entry) => (
              <EntryRow key={entry.id} childId={childId} entry={entry} lanes={lanes} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
