import { isPractitioner, RATER_KINDS, TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { isRecord } from '../../lib/auth/viewer.ts';
import { useDraft } from '../../lib/drafts/use-draft.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { GoalRating } from './goal-rating.tsx';
import { CloseReview, GiveRating } from './review.graphql.ts';
import styles from './review.module.css';
import { isRating, reviewedGoals, type Given, type RaterKind, type Review } from './reviewed-goals.ts';
import { TScoreCard } from './t-score-card.tsx';

interface RatingBoardProps {
  review: Review;
  onMyTeam: boolean;
  reread: () => Promise<unknown>;
}

interface RatingDraft {
  kind: RaterKind;
  names: Partial<Record<RaterKind, string>>;
  /** By kind and goal: chosen, and not given yet. */
  chosen: Readonly<Record<string, Given>>;
}

const FRESH: RatingDraft = { kind: 'PRACTITIONER', names: {}, chosen: {} };

function isRatingDraft(stored: unknown): stored is RatingDraft {
  return isRecord(stored) && isRecord(stored['names']) && isRecord(stored['chosen']);
}

/** A review under way or over: who rates now, each goal, and what the ratings come to. Give it the review's id as key. */
export function RatingBoard({ review, onMyTeam, reread }: RatingBoardProps) {
  const t = useText();
  const word = useWord();
  const draft = useDraft('rating', review.id, FRESH, { accept: isRatingDraft });
  const { run, busy, refused } = usePress(reread);
  const notAllowed = useWhyNot()('rating:give', { onCareTeam: onMyTeam });
  const closed = Boolean(review.closedAt);
  const goals = reviewedGoals(review);
  const { kind, names, chosen } = draft.value;
  const rating = isRating(goals, kind);
  const someBoth = goals.some(({ awaited }) => awaited.length === 0);
  const isOwn = isPractitioner(kind);
  const keyOf = (goalId: string) => `${kind} ${goalId}`;
  const give = async (goalId: string, scaleEdition: number, given: Given) => {
    const level = typeof given === 'number' ? given : null;
    const special = typeof given === 'string' ? given : null;
    const raterName = isOwn ? null : names[kind]?.trim() || null;
    const input = { reviewId: review.id, goalId, raterKind: kind, raterName, level, special, scaleEdition };
    if (!(await run(GiveRating, { input }))) return;
    const { [keyOf(goalId)]: _, ...others } = chosen;
    draft.change({ ...draft.value, chosen: others });
  };
  return (
    <div className={styles.board}>
      <Stack gap={4}>
        {!closed && (
          <Stack gap={3}>
            <Segmented
              label={t('review.who')}
              value={kind}
              onChange={(next) => draft.change({ ...draft.value, kind: next })}
              choices={RATER_KINDS.map((each) => ({ value: each, label: word(`raterKind.${each}`) }))}
            />
            {isOwn ? (
              <p className={styles.awaited}>{t('review.ownFirst')}</p>
            ) : (
              <Row align="end">
                <TextField
                  label={t('review.name')}
                  maxLength={TEXT_LENGTHS.personName}
                  value={names[kind] ?? ''}
                  onChange={({ currentTarget }) =>
                    draft.change({ ...draft.value, names: { ...names, [kind]: currentTarget.value } })
                  }
                />
                <Notice>{t('review.handOver')}</Notice>
              </Row>
            )}
            <Refused>{refused ?? notAllowed}</Refused>
          </Stack>
        )}
        {goals.map((goal) => (
          <GoalRating
            key={goal.id}
            goal={goal}
            kind={kind}
            rating={rating}
            closed={closed}
            chosen={chosen[keyOf(goal.id)]}
            onChoose={(given) => draft.change({ ...draft.value, chosen: { ...chosen, [keyOf(goal.id)]: given } })}
            onGive={(given) => void give(goal.id, goal.scaleEdition, given)}
            busy={busy}
            notAllowed={notAllowed}
          />
        ))}
      </Stack>
      <Stack gap={4} className={styles.side}>
        <TScoreCard tScore={review.tScore} shown={closed || (someBoth && !rating)} />
        {!closed && (
          <CloseCard
            review={review}
            awaited={goals.filter((goal) => goal.awaited.length > 0).length}
            onMyTeam={onMyTeam}
            reread={reread}
          />
        )}
      </Stack>
    </div>
  );
}

interface CloseCardProps extends RatingBoardProps {
  /** Goals that somebody has still to rate. */
  awaited: number;
}

/** Ends the review. Where ratings are still awaited it asks once more: nobody can add one afterwards. */
function CloseCard({ review, awaited, onMyTeam, reread }: CloseCardProps) {
  const t = useText();
  const [sure, setSure] = useState(false);
  const { run, busy, refused } = usePress(reread);
  const notAllowed = useWhyNot()('review:close', { onCareTeam: onMyTeam });
  const close = () => {
    if (awaited > 0 && !sure) return setSure(true);
    void run(CloseReview, { input: { reviewId: review.id, version: review.version } });
  };
  return (
    <Stack gap={2}>
      <p className={styles.awaited}>{t('review.closeText')}</p>
      {sure && (
        <Notice tone="care" live>
          {t('review.closeAwaited', { count: awaited })}
        </Notice>
      )}
      <Refused>{refused}</Refused>
      <Button busy={busy} disabled={notAllowed !== undefined} title={notAllowed} onClick={close}>
        {t(sure ? 'review.closeYes' : 'review.close')}
      </Button>
    </Stack>
  );
}
