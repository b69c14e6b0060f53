import { useNavigate, useSearch } from '@tanstack/react-router';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { AppointmentLine } from './appointments/line.tsx';
import { APPOINTMENT_VIEWS } from './appointments/search.ts';
import { useAppointments } from './appointments/use-list.ts';
import { ChartShell } from './chart-shell.tsx';
import styles from './chart.module.css';
import type { Child } from './child-head.ts';

const FROM = '/children/$childId/appointments';

/** All appointments of a child: to come, over, and those that did not take place. */
export function AppointmentsPage() {
  return <ChartShell>{(child) => <Appointments child={child} />}</ChartShell>;
}

function Appointments({ child }: { child: Child }) {
  const t = useText();
  const navigate = useNavigate({ from: FROM });
  const { view = 'coming' } = useSearch({ from: FROM });
  const read = useAppointments(child.id, view);
  const mayBook = useWhyNot()('appointment:book', { onCareTeam: child.onMyTeam === true }) === undefined;
  const book = { childId: child.id };
  return (
    <Stack gap={4}>
      <Segmented
        label={t('appointments.show')}
        labelHidden
        value={view}
        onChange={(next) => void navigate({ search: { view: next === 'coming' ? undefined : next }, replace: true })}
        choices={APPOINTMENT_VIEWS.map((value) => ({ value, label: t(`appointments.show.${value}`) }))}
      />
      <Answered read={read} skeleton={<SkeletonBlock height={360} />}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={t(`appointments.none.${view}`)}
              actions={
                view === 'coming' &&
                mayBook && (
                  <ButtonLink to="." search={(before) => ({ ...before, book })} variant="primary">
                    {t('shortcut.book')}
                  </ButtonLink>
                )
              }
            />
          ) : (
            <Card label={t(`appointments.show.${view}`)}>
              <ul className={styles.facts}>
                {rows.map((appointment) => (
                  <li key={appointment.id} className={styles.fact}>
                    <AppointmentLine appointment={appointment} />
                  </li>
                ))}
              </ul>
            </Card>
          )
        }
      </Answered>
      {read.hasNextPage && (
        <Row>
          <Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
            {t('appointments.more')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
