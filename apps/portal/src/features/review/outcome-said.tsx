import { localDate } from '@trellis/domain';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Card, Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import styles from './review.module.css';
import type { Review, ReviewedPlan } from './reviewed-goals.ts';
import { WorkName, useWorkWords } from './work-name.tsx';

interface OutcomeSaidProps {
  childId: string;
  plan: ReviewedPlan;
  review: Review;
}

/** What came of a review, and what was said of each goal and strand that does not simply go on. */
export function OutcomeSaid({ childId, plan, review }: OutcomeSaidProps) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const wordsOf = useWorkWords(plan);
  const { outcome, nextOn, endReason, outcomeReason, decidedBy, decidedAt, nextVersion } = review;
  if (!outcome) return null;
  const touched = (review.work ?? []).filter(({ decision }) => decision !== 'KEEP');
  const disciplineOf = (strandId: string | null | undefined) =>
    review.planVersion?.goals?.flatMap(({ strands }) => strands ?? []).find(({ strand }) => strand.id === strandId)
      ?.discipline ?? null;
  return (
    <Card label={t('review.next')}>
      <Stack gap={3}>
        <h2>{word(`reviewOutcome.${outcome}`)}</h2>
        <p>
          {[
            endReason && t(`review.criterion.${endReason}`),
            nextOn && t('review.lookAgain', { day: formats.day(nextOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {outcomeReason && (
          <p>
            <OwnWords>{outcomeReason}</OwnWords>
          </p>
        )}
        {touched.length > 0 && (
          <ul className={styles.work}>
            {touched.map(({ goalId, strandId, decision }) => (
              <li key={`${goalId} ${strandId}`} data-strand={Boolean(strandId) || undefined}>
                <WorkName
                  each={{ strandId: strandId ?? null, discipline: disciplineOf(strandId) }}
                  words={wordsOf({ goalId, strandId: strandId ?? null })}
                />
                <b>{word(`workDecision.${decision}`)}</b>
              </li>
            ))}
          </ul>
        )}
        <Row justify="between">
          <small className={styles.awaited}>
            <Identifying>
              {decidedAt &&
                t('review.decidedBy', {
                  name: decidedBy?.name ?? '',
                  day: formats.day(localDate(decidedAt, timeZone)),
                })}
            </Identifying>
          </small>
          {nextVersion?.state === 'DRAFT' && (
            <ButtonLink to="/children/$childId/plan" params={{ childId }} variant="primary">
              {t('review.toNext')}
            </ButtonLink>
          )}
        </Row>
      </Stack>
    </Card>
  );
}
