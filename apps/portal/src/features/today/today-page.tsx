import { useNavigate, useSearch } from '@tanstack/react-router';
import { useViewer } from '../../lib/auth/session.ts';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useShortcut } from '../../lib/keyboard/shortcuts.ts';
import { useRowKeys } from '../../lib/keyboard/use-row-keys.ts';
import { useRichText, useText } from '../../lib/i18n/use-text.ts';
import { useCaller, useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Identifying, Stack } from '../../ui/layout/layout.tsx';
import { Page, PageHeader, Section } from '../../ui/page/page.tsx';
import { DayTimeline } from './day/timeline.tsx';
import { MyChildren } from './my-children.tsx';
import { NeedsYou } from './needs-you.tsx';
import { Today } from './today.graphql.ts';
import styles from './today.module.css';
import { whoseChildren } from './whose-children.ts';

const MOST = { children: 60, needs: 100 };

/** The first screen of the day: my visits and whom I look after, walked by J and K, and what waits for me. */
export function TodayPage() {
  const t = useText();
  const rich = useRichText();
  const { staff } = useViewer();
  const formats = useFormats();
  const today = useToday();
  const { needs = 'all', on = today } = useSearch({ from: '/' });
  const caller = useCaller();
  const navigate = useNavigate();
  const rows = useRowKeys<HTMLDivElement>();
  useShortcut('r', 'shortcut.record', () => {
    const childId = document.activeElement?.closest<HTMLElement>('[data-child]')?.dataset['child'];
    if (childId) void navigate({ to: '/children/$childId/record', params: { childId } });
  });
  const mayAsk = useMayAsk();
  const { filter, title } = whoseChildren(caller);
  const asked = { planState: mayAsk('PLAN_STATE'), clinical: mayAsk('CLINICAL') };
  const read = useRead(Today, { ...MOST, ...asked, filter });
  return (
    <Page>
      <PageHeader
        title={rich('today.title', { name: <Identifying>{staff.name}</Identifying> })}
        aside={formats.weekday(today)}
      />
      <Answered read={read} skeleton={<TodaySkeleton />}>
        {({ children, needsMe }) => (
          <div className={styles.columns}>
            <div ref={rows} className={styles.day}>
              {caller.discipline !== null && <DayTimeline on={on} />}
              <Section
                title={t(title)}
                actions={
                  children.totalCount > children.edges.length && (
                    <small>{t('today.firstOf', { shown: children.edges.length, count: children.totalCount })}</small>
                  )
                }
              >
                <MyChildren items={children.edges.map(({ node }) => node)} mine={filter.onMyTeam === true} />
              </Section>
            </div>
            <Section title={t('today.needsYou')}>
              <NeedsYou needs={needsMe.edges.map(({ node }) => node)} group={needs} />
            </Section>
          </div>
        )}
      </Answered>
    </Page>
  );
}

function TodaySkeleton() {
  return (
    <div className={styles.columns}>
      {['children', 'needs'].map((column) => (
        <Stack key={column} gap={2}>
          {[0, 1, 2, 3, 4].map((row) => (
            <SkeletonBlock key={row} height={72} />
          ))}
        </Stack>
      ))}
    </div>
  );
}
