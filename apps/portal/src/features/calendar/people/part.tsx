import { useNavigate, useSearch } from '@tanstack/react-router';
import { addDays, wholeDay } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { SelectField } from '../../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import { Fold } from '../../../ui/layout/fold.tsx';
import { Section } from '../../../ui/page/page.tsx';
import { PersonsWeeks } from '../calendar.graphql.ts';
import styles from '../calendar.module.css';
import { NotYours } from '../not-yours.tsx';
import { OfSite } from '../of-site.tsx';
import { Touched } from '../touched/list.tsx';
import type { CalendarSite } from '../use-sites.ts';
import { useStaff } from '../use-staff.ts';
import { StaffWeekForm } from './week-form.tsx';
import { type Week, WeekTable } from './week-table.tsx';

/** So many days of a new week, what is booked of it is looked at. */
const DAYS_LOOKED = 28;

/** When each of those who treat works, from a day on. */
export function PeoplePart() {
  const t = useText();
  const navigate = useNavigate({ from: '/calendar' });
  const { staff: asked } = useSearch({ from: '/calendar' });
  const { staff: viewer } = useViewer();
  const { read, staff } = useStaff();
  const people = staff.filter(({ discipline }) => discipline !== null);
  const person = [asked, viewer.id].flatMap((id) => people.find((each) => each.id === id) ?? [])[0] ?? people[0];
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
      {() =>
        person && (
          <Stack gap={4}>
            <Row>
              <SelectField
                label={t('calendar.person')}
                translate="no"
                value={person.id}
                onChange={({ currentTarget: { value } }) =>
                  void navigate({ search: (before) => ({ ...before, staff: value }), replace: true })
                }
              >
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
            </Row>
            <OfSite>
              {(site, sites) => (
                <Person
                  key={person.id}
                  staffId={person.id}
                  sites={[site, ...sites.filter(({ id }) => id !== site.id)]}
                />
              )}
            </OfSite>
            <NotYours action="staff-week:edit" />
          </Stack>
        )
      }
    </Answered>
  );
}

/** The site that was chosen first. */
function Person({ staffId, sites }: { staffId: string; sites: readonly CalendarSite[] }) {
  const read = useRead(PersonsWeeks, { id: staffId });
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={360} />}>
      {({ node }) => <Weeks staffId={staffId} sites={sites} weeks={node && 'weeks' in node ? node.weeks : []} />}
    </Answered>
  );
}

function Weeks({ staffId, sites, weeks }: { staffId: string; sites: readonly CalendarSite[]; weeks: readonly Week[] }) {
  const t = useText();
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  const mayEdit = useWhyNot()('staff-week:edit') === undefined;
  const [editing, setEditing] = useState(false);
  const [kept, setKept] = useState<string>();
  const later = weeks.filter(({ since }) => since > today);
  const [now, ...earlier] = weeks.filter(({ since }) => since <= today);
  return (
    <Card>
      <Section
        title={t('calendar.weeks')}
        actions={mayEdit && !editing && <Button onClick={() => setEditing(true)}>{t('calendar.weeks.change')}</Button>}
      >
        <Stack gap={4}>
          {editing && (
            <StaffWeekForm
              staffId={staffId}
              sites={sites}
              weeks={weeks}
              onKept={setKept}
              onDone={() => setEditing(false)}
            />
          )}
          {kept && (
            <div className={styles.touched}>
              <Touched
                of={staffId}
                span={{
                  startsAt: wholeDay(kept, timeZone).startsAt,
                  endsAt: wholeDay(addDays(kept, DAYS_LOOKED), timeZone).startsAt,
                }}
              />
            </div>
          )}
          {later.map((week) => (
            <WeekTable key={week.id} week={week} severalSites={sites.length > 1} />
          ))}
          {now ? <WeekTable week={now} severalSites={sites.length > 1} /> : <p>{t('calendar.weeks.none')}</p>}
          {earlier.length > 0 && (
            <Fold summary={t('calendar.weeks.earlier')}>
              <Stack gap={4}>
                {earlier.map((week) => (
                  <WeekTable key={week.id} week={week} severalSites={sites.length > 1} />
                ))}
              </Stack>
            </Fold>
          )}
        </Stack>
      </Section>
    </Card>
  );
}
