import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addDays, localDate, scheduleWords, wholeDay } from '@trellis/domain';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import type { Failure } from '../../../lib/failure.ts';
import { execute } from '../../../lib/graphql/client.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ChildName } from '../../../ui/child/child-name.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { EmptyState, SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { Card, Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Section } from '../../../ui/page/page.tsx';
import styles from '../calendar.module.css';
import { Overrides } from './overrides.graphql.ts';

const PAGE = 20;
const DAYS_BACK = 31;

type Answer = ResultOf<typeof Overrides>;
type Overridden = Answer['appointments']['edges'][number]['node'];

/** What is booked although something stood in its way, from a month ago on, with who said so and why. */
export function OverridesPart() {
  const t = useText();
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  const from = wholeDay(addDays(today, -DAYS_BACK), timeZone).startsAt;
  const read = useInfiniteQuery<Answer, Failure, readonly Overridden[], unknown[], string | null>({
    queryKey: ['Overrides', from],
    queryFn: ({ pageParam, signal }) => execute(Overrides, { first: PAGE, after: pageParam, from }, signal),
    initialPageParam: null,
    getNextPageParam: ({ appointments: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    select: ({ pages }) => pages.flatMap(({ appointments }) => appointments.edges.map(({ node }) => node)),
  });
  return (
    <Stack gap={4}>
      <Answered read={read} skeleton={<SkeletonBlock height={360} />}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('calendar.overrides.none')}>
              <p>{t('calendar.overrides.hint')}</p>
            </EmptyState>
          ) : (
            <Card>
              <Section title={t('calendar.part.overrides')}>
                <ul className={styles.lines}>
                  {rows.map((appointment) => (
                    <li key={appointment.id}>
                      <OverrideLine appointment={appointment} />
                    </li>
                  ))}
                </ul>
              </Section>
            </Card>
          )
        }
      </Answered>
      {read.hasNextPage && (
        <Row>
          <Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
            {t('calendar.more')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

function OverrideLine({ appointment }: { appointment: Overridden }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const { startsAt, endsAt, state, children, therapists, overridden, overrideReason, overriddenBy } = appointment;
  if (startsAt === null || endsAt === null) return null;
  const clashes = (overridden ?? []).map((code) => say(scheduleWords.clash[code]));
  return (
    <Stack gap={1}>
      <span>
        {formats.weekday(localDate(startsAt, timeZone))},{' '}
        <b>
          {formats.time(startsAt)} – {formats.time(endsAt)}
        </b>
        {state === 'CANCELLED' && ` · ${say(scheduleWords.appointmentState.CANCELLED)}`}
      </span>
      <span>
        {(children ?? []).map((child, at) => (
          <span key={child.id}>
            {at > 0 && ', '}
            <Link to="/children/$childId/appointments" params={{ childId: child.id }}>
              <ChildName name={child.name} nameLocal={child.nameLocal} />
            </Link>
          </span>
        ))}
        {' · '}
        <Identifying>{formats.list((therapists ?? []).map(({ name }) => name))}</Identifying>
      </span>
      <span>
        {t('calendar.overrides.although', { clashes: formats.list(clashes) })}{' '}
        <OwnWords>{overrideReason ?? ''}</OwnWords>
      </span>
      <small className={styles.quiet}>
        <Identifying>{overriddenBy?.name}</Identifying>
      </small>
    </Stack>
  );
}
