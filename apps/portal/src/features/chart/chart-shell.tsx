import { Link, useMatch, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLiveChild } from '../../lib/live/use-live-child.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Namesakes } from '../../ui/child/namesakes.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page } from '../../ui/page/page.tsx';
import { TabLink, TabLinks } from '../../ui/page/tab-links.tsx';
import { AlertLine } from './alert-line.tsx';
import { CareTeamCard } from './care-team/card.tsx';
import { ChartActions } from './chart-actions.tsx';
import { useChildHead, useReads, type Child } from './child-head.ts';
import { ChildHeader } from './child-header.tsx';
import { KeptCard } from './emergency/kept-card.tsx';
import { useKeptChild } from './emergency/kept.ts';

/**
 * What all parts of a chart share: who the child is, what to be careful of, and the ways to its parts. Of a child of
 * another care team a therapist sees that and the emergency card; the parts stay closed, and it says so.
 */
export function ChartShell({ children }: { children: (child: Child) => ReactNode }) {
  const t = useText();
  const { childId } = useParams({ strict: false });
  const read = useChildHead(childId ?? '');
  const kept = useKeptChild(childId ?? '');
  if (kept && read.data === undefined) return <KeptCard {...kept} />;
  return (
    <Answered read={read} page skeleton={<ChartSkeleton />}>
      {({ child }) =>
        child ? (
          <Page>
            <Crumbs>
              <Link to="/children">{t('route.children')}</Link>
              <ChildName name={child.name} nameLocal={child.nameLocal} />
            </Crumbs>
            <Chart child={child}>{children}</Chart>
          </Page>
        ) : (
          <NotFoundState page />
        )
      }
    </Answered>
  );
}

function Chart({ child, children }: { child: Child; children: (child: Child) => ReactNode }) {
  const t = useText();
  const reads = useReads(child);
  const mine = reads('CLINICAL') || reads('INTAKE');
  // Nothing moves under a hand that records; what it records is read anew by itself.
  const isRecording = useMatch({ from: '/children/$childId/record', shouldThrow: false }) !== undefined;
  useLiveChild(mine && !isRecording ? child.id : undefined, 'CHART');
  return (
    <>
      <ChildHeader child={child} actions={<ChartActions child={child} />} />
      <Namesakes likeNames={child.likeNames} />
      <AlertLine child={child} />
      {mine ? (
        <>
          <ChartTabs childId={child.id} clinical={reads('CLINICAL')} />
          {children(child)}
        </>
      ) : (
        <>
          <Notice>{t('chart.notMine')}</Notice>
          <CareTeamCard child={child} />
        </>
      )}
    </>
  );
}

function ChartTabs({ childId, clinical }: { childId: string; clinical: boolean }) {
  const t = useText();
  const params = { childId };
  return (
    <TabLinks label={t('route.chart')}>
      <TabLink to="/children/$childId" params={params} activeOptions={{ exact: true }}>
        {t('chart.now')}
      </TabLink>
      {clinical && (
        <TabLink to="/children/$childId/plan" params={params}>
          {t('route.plan')}
        </TabLink>
      )}
      {clinical && (
        <TabLink to="/children/$childId/timeline" params={params}>
          {t('route.timeline')}
        </TabLink>
      )}
      <TabLink to="/children/$childId/appointments" params={params}>
        {t('route.appointments')}
      </TabLink>
      <TabLink to="/children/$childId/about" params={params}>
        {t('route.about')}
      </TabLink>
      {clinical && (
        <TabLink to="/children/$childId/files" params={params}>
          {t('route.files')}
        </TabLink>
      )}
    </TabLinks>
  );
}

function ChartSkeleton() {
  return (
    <Stack gap={4}>
      <SkeletonBlock height={72} />
      <SkeletonBlock height={44} />
      <SkeletonBlock height={360} />
    </Stack>
  );
}
