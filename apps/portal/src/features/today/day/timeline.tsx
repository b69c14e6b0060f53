import { addDays } from '@trellis/domain';
import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useMayAsk } from '../../../lib/access/use-may-ask.ts';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { needMessages } from '../../../lib/i18n/catalogue.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useShortcut } from '../../../lib/keyboard/shortcuts.ts';
import { clockOf, useNow } from '../../../lib/workplace/use-now.ts';
import { useCaller, useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import { Button, ButtonLink, IconButton } from '../../../ui/actions/button.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { EmptyState, SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { IconChevronLeft, IconChevronRight } from '../../../ui/icons.ts';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { Section } from '../../../ui/page/page.tsx';
import { MyDay } from './day.graphql.ts';
import styles from './day.module.css';
import type { DaySheet, DayVisit } from './entry.ts';
import { VisitCard } from './visit-card.tsx';

const Sheets = lazy(async () => {
  const [{ DaySheets }] = await Promise.all([import('./sheets.tsx'), needMessages('visits')]);
  return { default: DaySheets };
});

/** My day in the order of time: today, or another by the arrows. The day is in the address. */
export function DayTimeline({ on }: { on: string }) {
  const t = useText();
  const formats = useFormats();
  const today = useToday();
  const navigate = useNavigate({ from: '/' });
  const mayAsk = useMayAsk();
  const whyNot = useWhyNot();
  const { staffId } = useCaller();
  const [sheet, setSheet] = useState<DaySheet>();
  const read = useRead(MyDay, { on, planState: mayAsk('PLAN_STATE'), clinical: mayAsk('CLINICAL') });
  const goTo = (day: string) =>
    void navigate({ search: (before) => ({ ...before, on: day === today ? undefined : day }), replace: true });
  const mayCover = on === today && whyNot('appointment:cover', { madeBy: staffId }) === undefined;
  useShortcut('a', 'shortcut.arrived', () => {
    const card = document.activeElement?.closest<HTMLElement>('[data-visit]');
    card?.querySelector<HTMLButtonElement>('[data-act="arrive"]')?.click();
  });
  return (
    <Section
      title={on === today ? t('today.day.title') : formats.weekday(on)}
      actions={
        <Row gap={1}>
          {mayCover && (
            <Button variant="quiet" onClick={() => setSheet({ kind: 'cover' })}>
              {t('today.day.cover')}
            </Button>
          )}
          <IconButton
            label={t('today.day.before')}
            icon={<IconChevronLeft size={20} />}
            onClick={() => goTo(addDays(on, -1))}
          />
          {on !== today && <Button onClick={() => goTo(today)}>{t('today.day.today')}</Button>}
          <IconButton
            label={t('today.day.after')}
            icon={<IconChevronRight size={20} />}
            onClick={() => goTo(addDays(on, 1))}
          />
        </Row>
      }
    >
      <Answered read={read} skeleton={<DaySkeleton />}>
        {({ viewer, myDay }) => (
          <Visits
            visits={myDay.visits ?? []}
            isToday={on === today}
            said={viewer.now}
            readAt={read.dataUpdatedAt}
            onOpen={setSheet}
          >
            {sheet && (
              <Suspense>
                <Sheets
                  sheet={sheet}
                  day={myDay.visits ?? []}
                  clock={clockOf(viewer.now, read.dataUpdatedAt)}
                  onClose={() => setSheet(undefined)}
                />
              </Suspense>
            )}
          </Visits>
        )}
      </Answered>
    </Section>
  );
}

interface VisitsProps {
  visits: readonly DayVisit[];
  isToday: boolean;
  said: string;
  readAt: number;
  onOpen: (sheet: DaySheet) => void;
  children: ReactNode;
}

function Visits({ visits, isToday, said, readAt, onOpen, children }: VisitsProps) {
  const t = useText();
  const now = useNow(said, readAt);
  const next = visits.find(({ state, endsAt }) => state === 'EXPECTED' && endsAt > now);
  return (
    <>
      {visits.length === 0 ? (
        <EmptyState
          title={t('today.day.none')}
          actions={
            <ButtonLink to="/diary" variant="primary">
              {t('route.diary')}
            </ButtonLink>
          }
        >
          <p>{t('today.day.noneText')}</p>
        </EmptyState>
      ) : (
        <ol className={styles.day}>
          {visits.map((entry) => (
            <VisitCard
              key={entry.id}
              entry={entry}
              now={now}
              isToday={isToday}
              isNext={entry === next}
              clock={clockOf(said, readAt)}
              onOpen={onOpen}
            />
          ))}
        </ol>
      )}
      {children}
    </>
  );
}

function DaySkeleton() {
  return (
    <Stack gap={2}>
      {[0, 1, 2, 3].map((row) => (
        <SkeletonBlock key={row} height={72} />
      ))}
    </Stack>
  );
}
