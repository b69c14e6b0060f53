import { localDate } from '@trellis/domain';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Card, Stack } from '../../ui/layout/layout.tsx';
import { NextCard } from './appointments/next-card.tsx';
import { ChartShell } from './chart-shell.tsx';
import { ChildChart } from './chart.graphql.ts';
import styles from './chart.module.css';
import { useReads, type Child } from './child-head.ts';
import { ReachedGoals } from './follow-ups/reached-goals-list.tsx';
import { GoalCard } from './goal-card.tsx';
import { OldSheets } from './old-sheets.tsx';

/** One child now: where each goal that is being worked at stands. */
export function ChartPage() {
  return <ChartShell>{(child) => <Now child={child} />}</ChartShell>;
}

function Now({ child }: { child: Child }) {
  const clinical = useReads(child)('CLINICAL');
  return (
    <Stack gap={4}>
      <NextCard childId={child.id} />
      {clinical ? <Goals child={child} /> : <PlanStanding child={child} />}
    </Stack>
  );
}

function Goals({ child }: { child: Child }) {
  const t = useText();
  const read = useRead(ChildChart, { id: child.id });
  return (
    <Answered read={read} skeleton={<GoalsSkeleton />}>
      {({ child: answered }) => {
        const plan = answered?.plan;
        const goals = (plan?.goals ?? []).filter(({ state }) => state === 'ACTIVE' || state === 'PAUSED');
        const reached = <ReachedGoals child={child} followUps={answered?.followUps ?? []} />;
        const old = <OldSheets child={child} sheets={answered?.oldHomeSheets ?? []} />;
        if (goals.length === 0) {
          return (
            <>
              {old}
              <NoGoals child={child} />
              {reached}
            </>
          );
        }
        return (
          <section aria-label={t('chart.now')} className={styles.goals}>
            {old}
            {goals.map((goal) => (
              <GoalCard
                key={goal.id}
                childId={child.id}
                goal={goal}
                inForce={plan?.inForce}
                reviewOn={plan?.reviewOn}
              />
            ))}
            {reached}
          </section>
        );
      }}
    </Answered>
  );
}

/** Nothing climbs yet: says what is waited for, and leads to where it is done. */
function NoGoals({ child }: { child: Child }) {
  const t = useText();
  const mayOpen = useWhyNot()('plan:open', { onCareTeam: child.onMyTeam === true }) === undefined;
  const draft = child.plan?.draft;
  const ended = child.plan?.state === 'ENDED';
  const said = draft ? 'chart.stillDraft' : ended ? 'chart.planOver' : 'chart.noPlan';
  return (
    <EmptyState
      title={t(said)}
      actions={
        (draft || ended || mayOpen) && (
          <ButtonLink to="/children/$childId/plan" params={{ childId: child.id }} variant="primary">
            {t(draft || ended ? 'chart.toPlan' : 'chart.beginPlan')}
          </ButtonLink>
        )
      }
    >
      <p>{t('chart.noPlanText')}</p>
    </EmptyState>
  );
}

/** What the office needs: how the plan stands, and not what is in it. */
function PlanStanding({ child }: { child: Child }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const roles = useRolesThatRead('CLINICAL');
  const { timeZone } = useViewer().clinic;
  const { plan, lastObservedAt } = child;
  const facts = [
    plan?.reviewOn && t('chart.reviewOn', { day: formats.day(plan.reviewOn) }),
    lastObservedAt && t('chart.lastSeen', { day: formats.day(localDate(lastObservedAt, timeZone)) }),
  ];
  return (
    <Card label={t('route.plan')}>
      <Stack gap={2}>
        <h2>{t('route.plan')}</h2>
        <p>{plan ? word(`planState.${plan.state}`) : t('chart.noPlan')}</p>
        {facts.some(Boolean) && <p>{facts.filter(Boolean).join(' · ')}</p>}
        <small className={styles.quiet}>{t('chart.goalsReadBy', { roles })}</small>
      </Stack>
    </Card>
  );
}

function GoalsSkeleton() {
  return (
    <Stack gap={4}>
      <SkeletonBlock height={360} />
      <SkeletonBlock height={360} />
    </Stack>
  );
}
