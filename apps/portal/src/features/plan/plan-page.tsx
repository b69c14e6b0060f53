import { canRead } from '@trellis/domain';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { usePollWhileAttended } from '../../lib/graphql/poll-while-attended.ts';
import { readOptions } from '../../lib/graphql/use-operation.ts';
import { useLiveChild } from '../../lib/live/use-live-child.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { OutsideTeamState } from '../../ui/feedback/outside-team-state.tsx';
import { NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Page } from '../../ui/page/page.tsx';
import { PlanRests } from './life/plan-rests.tsx';
import { NoPlan } from './no-plan.tsx';
import type { PlanChild } from './plan-content.ts';
import { PlanHeader } from './plan-header.tsx';
import { PlanEditor } from './plan.graphql.ts';
import { VersionSheet } from './version-sheet.tsx';

/** How soon another person's saved words are here while no news come, and how often it is looked at all the same. */
const ANOTHER_HAND_MS = { deaf: 2_000, hearing: 30_000 };

/** One plan that every discipline writes: the draft to work on, and what is in force beside it. */
export function PlanPage() {
  const roles = useRolesThatRead('CLINICAL');
  const { childId } = useParams({ from: '/children/$childId/plan' });
  const isHearing = useLiveChild(childId, 'PLAN');
  const every = usePollWhileAttended(isHearing ? ANOTHER_HAND_MS.hearing : ANOTHER_HAND_MS.deaf);
  const read = useQuery({
    ...readOptions(PlanEditor, { childId }),
    refetchInterval: ({ state }) => state.data?.child?.plan?.draft?.state === 'DRAFT' && every,
  });
  return (
    <Answered read={read} page skeleton={<PlanSkeleton />} roles={roles}>
      {({ child }) => (child ? <ChildPlan child={child} /> : <NotFoundState page />)}
    </Answered>
  );
}

function ChildPlan({ child }: { child: PlanChild }) {
  const t = useText();
  const caller = useCaller();
  const whyNot = useWhyNot();
  const navigate = useNavigate({ from: '/children/$childId/plan' });
  const { view } = useSearch({ from: '/children/$childId/plan' });
  const { plan } = child;
  if (!canRead(caller, 'CLINICAL', child.onMyTeam === true ? 'CARE_TEAM' : 'ANY')) {
    return (
      <Page>
        <PlanHeader child={child} />
        <OutsideTeamState whom={whyNot('plan:edit', { onCareTeam: false })} />
      </Page>
    );
  }
  if (!plan) {
    return (
      <Page>
        <PlanHeader child={child} />
        <NoPlan child={child} />
      </Page>
    );
  }
  const { draft, inForce } = plan;
  const shown = view === 'in-force' && inForce ? inForce : (draft ?? inForce);
  return (
    <Page>
      <PlanHeader child={child} />
      <PlanRests plan={plan} />
      {draft && inForce && (
        <Segmented
          label={t('plan.view')}
          labelHidden
          value={view ?? 'draft'}
          onChange={(next) => void navigate({ search: next === 'draft' ? {} : { view: 'in-force' } })}
          choices={[
            { value: 'draft', label: draft.state === 'SENT' ? t('plan.view.sent') : t('plan.view.draft') },
            { value: 'in-force', label: t('plan.view.inForce') },
          ]}
        />
      )}
      {shown && <VersionSheet key={shown.id} child={child} plan={plan} version={shown} />}
    </Page>
  );
}

function PlanSkeleton() {
  return (
    <Stack gap={4}>
      <SkeletonBlock height={72} />
      <SkeletonBlock height={64} />
      <SkeletonBlock height={420} />
    </Stack>
  );
}
