import { useId } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Card, Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { jointBackground } from '../../ui/marks/mark.ts';
import { LevelButtons } from '../../ui/measures/level-buttons.tsx';
import { useGivenWords } from './given-words.ts';
import styles from './review.module.css';
import { givenOf, shownRatings, type Given, type RaterKind, type ReviewedGoal } from './reviewed-goals.ts';

interface GoalRatingProps {
  goal: ReviewedGoal;
  kind: RaterKind;
  /** The one at the tablet has goals to rate yet: what others gave is kept from them. */
  rating: boolean;
  /** The review is over: nobody rates any more, and nothing is hidden. */
  closed: boolean;
  chosen: Given | undefined;
  onChoose: (given: Given) => void;
  onGive: (given: Given) => void;
  busy: boolean;
  /** Why this person may not rate; undefined when they may. */
  notAllowed: string | undefined;
}

/** One goal in a review: its levels to choose from, who has rated, and both ratings once both are in. */
export function GoalRating({
  goal,
  kind,
  rating: stillRates,
  closed,
  chosen,
  onChoose,
  onGive,
  busy,
  notAllowed,
}: GoalRatingProps) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const discipline = useDiscipline();
  const titleId = useId();
  const givenWords = useGivenWords();
  const shown = shownRatings(goal, { kind, rating: stillRates, closed });
  const rates = !closed && !goal.given.includes(kind);
  const who = (kinds: readonly RaterKind[]) => formats.list(kinds.map((each) => word(`raterKind.${each}`)));
  return (
    <Card labelledBy={titleId} edge={jointBackground(goal.disciplines.map((code) => discipline(code).mark))}>
      <Stack gap={3}>
        <Row justify="between" gap={2}>
          <h3 id={titleId}>
            <OwnWords>{goal.statement}</OwnWords>
          </h3>
          <Row gap={3}>
            {goal.given.length > 0 && (
              <small className={styles.given}>{t('review.given', { who: who(goal.given) })}</small>
            )}
            {goal.awaited.length > 0 && (
              <small className={styles.awaited}>{t('review.awaited', { who: who(goal.awaited) })}</small>
            )}
          </Row>
        </Row>
        {rates && (
          <>
            <LevelButtons
              levels={goal.levels}
              value={typeof chosen === 'number' ? chosen : undefined}
              onTap={onChoose}
              disabled={notAllowed !== undefined}
            />
            <Row justify="between" gap={2}>
              <Row gap={2}>
                {goal.specials.map((special) => (
                  <button
                    key={special}
                    type="button"
                    className={styles.special}
                    aria-pressed={chosen === special}
                    disabled={notAllowed !== undefined}
                    onClick={() => onChoose(special)}
                  >
                    {t('review.special')} <b>{word(`specialRating.${special}`)}</b>
                  </button>
                ))}
              </Row>
              {chosen === undefined ? (
                <small className={styles.awaited}>{t('review.choose')}</small>
              ) : (
                <Button variant="primary" busy={busy} title={notAllowed} onClick={() => onGive(chosen)}>
                  {t('review.give', { value: givenWords(chosen, goal.levels).short })}
                </Button>
              )}
            </Row>
          </>
        )}
        {shown.length > 0 ? (
          <dl className={styles.ratings} aria-label={t('review.ratings')}>
            {shown.map((rating) => {
              const given = givenOf(rating);
              const said = given === undefined ? undefined : givenWords(given, goal.levels);
              return (
                <div key={rating.id} className={styles.rating}>
                  <dt>
                    {rating.raterKind && word(`raterKind.${rating.raterKind}`)}
                    {rating.raterName && <Identifying> · {rating.raterName}</Identifying>}
                  </dt>
                  <dd>
                    <b>{said?.short}</b> {said?.words && <OwnWords>{said.words}</OwnWords>}
                  </dd>
                </div>
              );
            })}
          </dl>
        ) : (
          !rates && !closed && <Notice>{t('review.in')}</Notice>
        )}
        {goal.agreement !== null && shown.length > 1 && (
          <Notice tone={goal.agreement ? 'good' : 'plain'}>
            {t(goal.agreement ? 'review.agree' : 'review.differ')}
          </Notice>
        )}
      </Stack>
    </Card>
  );
}
