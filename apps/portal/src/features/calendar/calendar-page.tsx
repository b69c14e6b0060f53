import { useSearch } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.ts';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { TabLink, TabLinks } from '../../ui/page/tab-links.tsx';
import { CALENDAR_PARTS } from './calendar-search.ts';
import { HoursPart } from './hours/part.tsx';
import { LeavePart } from './leave/part.tsx';
import { OverridesPart } from './overrides/part.tsx';
import { PeoplePart } from './people/part.tsx';
import { RoomsPart } from './rooms/part.tsx';
import { TouchedPart } from './touched/part.tsx';

const PARTS = {
  hours: HoursPart,
  rooms: RoomsPart,
  people: PeoplePart,
  leave: LeavePart,
  touched: TouchedPart,
  overrides: OverridesPart,
};

/** What the diary stands on: when a clinic is open, its rooms, who works when, and what no longer fits. */
export function CalendarPage() {
  const t = useText();
  const { part = 'hours' } = useSearch({ from: '/calendar' });
  const Part = PARTS[part];
  return (
    <Page>
      <PageHeader title={t('route.calendar')} aside={t('calendar.lead')} />
      <TabLinks label={t('route.calendar')}>
        {CALENDAR_PARTS.map((each) => (
          <TabLink
            key={each}
            to="/calendar"
            search={(before) => ({ ...before, part: each === 'hours' ? undefined : each })}
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
          >
            {t(`calendar.part.${each}`)}
          </TabLink>
        ))}
      </TabLinks>
      <Part />
    </Page>
  );
}
