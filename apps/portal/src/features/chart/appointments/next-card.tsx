import { Link } from '@tanstack/react-router';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import styles from '../chart.module.css';
import { NextAppointments } from './appointments.graphql.ts';
import { AppointmentLine } from './line.tsx';
import { useOpenedAt } from './use-list.ts';

/** When the child comes next, and the way to all appointments. */
export function NextCard({ childId }: { childId: string }) {
  const t = useText();
  const read = useRead(NextAppointments, { id: childId, from: useOpenedAt() });
  return (
    <Card label={t('appointments.next')}>
      <Stack gap={2}>
        <Row justify="between" align="baseline">
          <h2>{t('appointments.next')}</h2>
          <Link to="/children/$childId/appointments" params={{ childId }}>
            {t('appointments.all')}
          </Link>
        </Row>
        <Answered read={read} skeleton={<SkeletonBlock height={48} />}>
          {({ child }) => {
            const next = (child?.appointments?.edges ?? []).map(({ node }) => node);
            if (next.length === 0) return <p className={styles.quiet}>{t('appointments.none.coming')}</p>;
            return (
              <ul className={styles.facts}>
                {next.map((appointment) => (
                  <li key={appointment.id} className={styles.fact}>
                    <AppointmentLine appointment={appointment} />
                  </li>
                ))}
              </ul>
            );
          }}
        </Answered>
      </Stack>
    </Card>
  );
}
