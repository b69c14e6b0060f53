import { canRead, localDate } from '@trellis/domain';
import { useParams } from '@tanstack/react-router';
import { useViewer } from '../../lib/auth/session.ts';
import { editionOf } from '../../lib/edition.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useCaller, useFormats } from '../../lib/workplace/workplace.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { OutsideTeamState } from '../../ui/feedback/outside-team-state.tsx';
import { EmptyState, NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Page, Section } from '../../ui/page/page.tsx';
import { DueLine } from './due-line.tsx';
import { OpenReviewCard } from './open-review.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { OutcomeSaid } from './outcome-said.tsx';
import { RatingBoard } from './rating-board.tsx';
import { ReachedCard } from './reached-card.tsx';
import { ChildReview } from './review.graphql.ts';
import type { Review, ReviewedChild } from './reviewed-goals.ts';
import { SideBySide } from './side-by-side.tsx';
import { Who } from './who.tsx';

/** A plan looked at again: rated by two who do not see each other's, and what is reached confirmed. */
export function ReviewPage() {
  const { childId } = useParams({ from: '/children/$childId/review' });
  const roles = useRolesThatRead('CLINICAL');
  const read = useRead(ChildReview, { id: childId });
  return (
    <Answered read={read} page roles={roles} skeleton={<ReviewSkeleton />}>
      {({ child }) => (child ? <ChildsReview child={child} /> : <NotFoundState page />)}
    </Answered>
  );
}

function ChildsReview({ child }: { child: ReviewedChild }) {
  const t = useText();
  const reread = useReread();
  const { plan } = child;
  const caller = useCaller();
  const whyNot = useWhyNot();
  const onMyTeam = child.onMyTeam === true;
  const review = plan?.review;
  if (!canRead(caller, 'CLINICAL', onMyTeam ? 'CARE_TEAM' : 'ANY')) {
    return (
      <Page>
        <Who child={child} />
        <OutsideTeamState whom={whyNot('review:open', { onCareTeam: false })} />
      </Page>
    );
  }
  if (!plan?.inForce) {
    return (
      <Page>
        <Who child={child} />
        <EmptyState
          title={t('review.none')}
          actions={
            <ButtonLink to="/children/$childId/plan" params={{ childId: child.id }} variant="primary">
              {t('review.toPlan')}
            </ButtonLink>
          }
        >
          <p>{t('review.noneText')}</p>
        </EmptyState>
      </Page>
    );
  }
  // A version with another day has come into force since: the review of that one is another.
  const isPresent = review?.planVersion?.reviewOn === plan.inForce.reviewOn;
  const awaitsOutcome = review?.closedAt && !review.outcome && isPresent;
  const reached = (plan.goals ?? []).filter(({ reachedProposal }) => reachedProposal);
  return (
    <Page>
      <Who child={child} below={review && <Standing review={review} />} />
      {plan.state !== 'ENDED' && plan.reviewOn && <DueLine dueOn={plan.reviewOn} />}
      {awaitsOutcome && plan.state !== 'ENDED' && (
        <OutcomeCard
          key={review.id}
          plan={plan}
          review={review}
          birthDate={child.birthDate ?? null}
          onMyTeam={onMyTeam}
          reread={reread}
        />
      )}
      {review?.outcome && <OutcomeSaid childId={child.id} plan={plan} review={review} />}
      {plan.state !== 'ENDED' && (!review || review.closedAt) && (
        <OpenReviewCard planId={plan.id} onMyTeam={onMyTeam} reread={reread} />
      )}
      {reached.length > 0 && (
        <Section title={t('review.reached')}>
          {reached.map((goal) => (
            <ReachedCard key={goal.id} goal={goal} onMyTeam={onMyTeam} reread={reread} />
          ))}
        </Section>
      )}
      {review?.delivered && (
        <Section title={t('review.sides')}>
          <SideBySide review={review} goals={plan.goals} />
        </Section>
      )}
      {review && (
        <Section title={t('review.ratings')}>
          <RatingBoard key={review.id} review={review} onMyTeam={onMyTeam} reread={reread} />
        </Section>
      )}
    </Page>
  );
}

/** Of which version, since when, until when. */
function Standing({ review }: { review: Review }) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const { planVersion, dueOn, heldOn, closedAt } = review;
  const said = [
    planVersion && t('review.ofPlan', { number: editionOf(planVersion) }),
    heldOn && t('review.held', { day: formats.day(heldOn) }),
    !closedAt && dueOn && t('review.due', { day: formats.day(dueOn) }),
    closedAt && t('review.closed', { day: formats.day(localDate(closedAt, timeZone)) }),
  ];
  return <span>{said.filter(Boolean).join(' · ')}</span>;
}

function ReviewSkeleton() {
  return (
    <Stack gap={4}>
      <SkeletonBlock height={72} />
      <SkeletonBlock height={220} />
      <SkeletonBlock height={220} />
    </Stack>
  );
}
