import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState, NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page, Section } from '../../ui/page/page.tsx';
import { ChartActions } from './chart-actions.tsx';
import { ChildHeader } from './child-header.tsx';
import { ChildChart } from './chart.graphql.ts';
import { GoalCard } from './goal-card.tsx';

/** One child at a glance: who, with whom, and where each goal stands. */
export function ChartPage() {
  const t = useText();
  const { childId } = useParams({ from: '/children/$childId' });
  const roles = useRolesThatRead('CLINICAL');
  const read = useRead(ChildChart, { id: childId });
  return (
    <Answered read={read} page roles={roles} skeleton={<ChartSkeleton />}>
      {({ child }) => {
        if (!child) return <NotFoundState page />;
        const goals = (child.plan?.goals ?? []).filter(({ state }) => state === 'ACTIVE' || state === 'PAUSED');
        return (
          <Page>
            <Crumbs>
              <Link to="/children">{t('route.children')}</Link>
              <ChildName name={child.name} nameLocal={child.nameLocal} />
            </Crumbs>
            <ChildHeader
              child={child}
              actions={
                <ChartActions childId={childId} onMyTeam={child.onMyTeam === true} underWay={goals.length > 0} />
              }
            />
            <Section title={t('chart.now')}>
              {goals.length === 0 ? (
                <EmptyState title={t('chart.noPlan')}>
                  <p>{t('chart.noPlanText')}</p>
                </EmptyState>
              ) : (
                goals.map((goal) => (
                  <GoalCard
                    key={goal.id}
                    goal={goal}
                    inForceFrom={child.plan?.inForce?.inForceFrom}
                    reviewOn={child.plan?.reviewOn}
                  />
                ))
              )}
            </Section>
          </Page>
        );
      }}
    </Answered>
  );
}

function ChartSkeleton() {
  return (
    <Stack gap={4}>
      <SkeletonBlock height={72} />
      <SkeletonBlock height={360} />
      <SkeletonBlock height={360} />
    </Stack>
  );
}
