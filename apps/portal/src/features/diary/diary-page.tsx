import { useNavigate, useSearch } from '@tanstack/react-router';
import { addDays, type LocalDate, mondayOf } from '@trellis/domain';
import { useMemo } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useNarrow } from '../../lib/use-narrow.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { useDisciplines } from '../../ui/marks/disciplines.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { Board } from './board.tsx';
import { DiaryPlaces } from './diary.graphql.ts';
import { useMayBook } from './may.ts';
import type { Person } from './shown.ts';
import { Toolbar } from './toolbar.tsx';
import { useDays } from './use-days.ts';

type Places = ResultOf<typeof DiaryPlaces>;

/** The diary: a day of therapists or rooms, a week of one therapist, or a list. */
export function DiaryPage() {
  const read = useRead(DiaryPlaces, {});
  return (
    <Answered read={read} page skeleton={<SkeletonBlock height={520} />}>
      {(places) => <OfPlaces places={places} />}
    </Answered>
  );
}

function OfPlaces({ places }: { places: Places }) {
  const t = useText();
  const { site: wanted } = useSearch({ from: '/diary' });
  const { sites } = places.clinic;
  const site = sites.find(({ id }) => id === wanted) ?? sites[0];
  const people = usePeople(places);
  if (!site) return <EmptyState page title={t('diary.noSite')} />;
  return <OfSite site={site} sites={sites} people={people} />;
}

/** Everybody who treats, by discipline in the catalogue's order and then by name. */
function usePeople({ staff }: Places): readonly Person[] {
  const disciplines = useDisciplines();
  return useMemo(() => {
    const rank = (code: string | null) => disciplines.findIndex((each) => each.code === code);
    return staff.edges
      .map(({ node }) => node)
      .filter(({ active, discipline }) => active && discipline !== null)
      .toSorted((a, b) => rank(a.discipline) - rank(b.discipline) || a.name.localeCompare(b.name));
  }, [staff, disciplines]);
}

type Site = Places['clinic']['sites'][number];

interface OfSiteProps {
  site: Site;
  sites: readonly Site[];
  people: readonly Person[];
}

function OfSite({ site, sites, people }: OfSiteProps) {
  const t = useText();
  const formats = useFormats();
  const today = useToday();
  const me = useViewer().staff.id;
  const isNarrow = useNarrow();
  const navigate = useNavigate({ from: '/diary' });
  const search = useSearch({ from: '/diary' });
  const { on = today, view = isNarrow ? 'list' : 'day' } = search;
  const named = people.find(({ id }) => id === search.staff);
  const whose = view === 'week' ? (named ?? people.find(({ id }) => id === me) ?? people[0]) : named;
  const dates = view === 'week' ? weekOf(on) : [on];
  const [first = on] = dates;
  const read = useDays(site.id, first, dates.length);
  const mayBook = useMayBook();
  const onNew = () =>
    void navigate({
      search: (before) => ({ ...before, book: { siteId: site.id, date: on, ...(whose && { staffId: whose.id }) } }),
    });
  const title = view === 'week' ? t('diary.week', { day: formats.day(first) }) : formats.weekday(on);
  return (
    <Page>
      <div data-screen-only>
        <PageHeader
          title={title}
          aside={on === today && view !== 'week' ? t('diary.today') : undefined}
          actions={
            mayBook && (
              <Button variant="primary" icon={<IconPlus size={20} />} keys="c" onClick={onNew}>
                {t('diary.new')}
              </Button>
            )
          }
        />
      </div>
      <Toolbar
        on={on}
        view={view}
        staffId={whose?.id}
        people={people}
        sites={sites}
        siteId={site.id}
        onNew={mayBook ? onNew : undefined}
      />
      <Answered read={read} skeleton={<SkeletonBlock height={520} />}>
        {({ diary, viewer }) => (
          <Board
            key={site.id}
            days={diary}
            site={site}
            dates={dates}
            view={view}
            whose={whose}
            people={people}
            serverNow={viewer.now}
            readAt={read.dataUpdatedAt}
          />
        )}
      </Answered>
    </Page>
  );
}

/** Monday to Sunday around a day. */
function weekOf(on: LocalDate): readonly LocalDate[] {
  const monday = mondayOf(on);
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}
