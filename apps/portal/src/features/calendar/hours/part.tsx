import { WEEKDAYS } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card, Columns, Stack } from '../../../ui/layout/layout.tsx';
import { Section } from '../../../ui/page/page.tsx';
import styles from '../calendar.module.css';
import { NotYours } from '../not-yours.tsx';
import { OfSite } from '../of-site.tsx';
import { useClock } from '../use-clock.ts';
import type { CalendarSite } from '../use-sites.ts';
import { Holidays } from './holidays.tsx';
import { OpeningWeekForm } from './week-form.tsx';

/** When a site is open, and the days on which it is not. */
export function HoursPart() {
  return (
    <OfSite>
      {(site) => (
        <Stack gap={4}>
          <Columns min={320}>
            <OpeningHours key={site.id} site={site} />
            <Holidays key={`holidays ${site.id}`} site={site} />
          </Columns>
          <NotYours action="calendar:edit" />
        </Stack>
      )}
    </OfSite>
  );
}

function OpeningHours({ site }: { site: CalendarSite }) {
  const t = useText();
  const word = useWord();
  const clock = useClock();
  const mayEdit = useWhyNot()('calendar:edit') === undefined;
  const [editing, setEditing] = useState(false);
  return (
    <Card>
      <Section
        title={t('calendar.opening')}
        actions={
          mayEdit && !editing && <Button onClick={() => setEditing(true)}>{t('calendar.opening.change')}</Button>
        }
      >
        {editing ? (
          <OpeningWeekForm site={site} onDone={() => setEditing(false)} />
        ) : (
          <dl className={styles.week}>
            {WEEKDAYS.map((day, at) => {
              const hours = site.openingHours.find(({ weekday }) => weekday === at + 1);
              return (
                <div key={day}>
                  <dt>{word(`weekday.${day}`)}</dt>
                  <dd>{hours ? clock(hours.opensAt, hours.closesAt) : t('calendar.closed')}</dd>
                </div>
              );
            })}
          </dl>
        )}
      </Section>
    </Card>
  );
}
