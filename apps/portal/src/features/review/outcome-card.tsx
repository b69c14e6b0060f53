import { END_CRITERIA, nextReviewDates, REVIEW_OUTCOMES, TEXT_LENGTHS, WORK_DECISIONS } from '@trellis/domain';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useDraft } from '../../lib/drafts/use-draft.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { SelectField, TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import {
  decisionOf,
  draftRows,
  isLeftOut,
  isOutcomeDraft,
  NOTHING_SAID,
  type OpenWork,
  type OutcomeDraft,
  workKey,
} from './outcome-form.ts';
import { DecideReview } from './review.graphql.ts';
import styles from './review.module.css';
import type { Review, ReviewedPlan } from './reviewed-goals.ts';
import { WorkName, useWorkWords } from './work-name.tsx';

interface OutcomeCardProps {
  plan: ReviewedPlan;
  review: Review;
  birthDate: string | null;
  onMyTeam: boolean;
  reread: () => Promise<unknown>;
}

/** What comes of a closed review: the same version, the next one, a rest or the end. Give it the review's id as key. */
export function OutcomeCard({ plan, review, birthDate, onMyTeam, reread }: OutcomeCardProps) {
  const t = useText();
  const word = useWord();
  const today = useToday();
  const formats = useFormats();
  const draft = useDraft('review-outcome', review.id, NOTHING_SAID, { accept: isOutcomeDraft });
  const { run, busy, refused } = usePress(reread);
  const notAllowed = useMayDecide(draft.value.outcome, plan, onMyTeam);
  if (draft.state === 'LOADING') return null;
  const { value, change } = draft;
  const { outcome, endReason, reason } = value;
  const openWork = plan.openWork ?? [];
  // Whose birth date the reader may not see is taken for no infant; the API counts again.
  const asked = { hasOpenWork: openWork.length > 0, today, birthDate: birthDate ?? '1900-01-01' };
  const dates = nextReviewDates(outcome, asked);
  const nextOn = dates ? (value.nextOn ?? dates.proposed) : null;
  const needsReason = outcome === 'PAUSE' || outcome === 'END';
  const said = !(needsReason && reason.trim() === '') && !(outcome === 'END' && endReason === null);
  const rows = draftRows(plan.draft);
  const seen = outcome === 'NEXT_VERSION' ? plan.draft : null;
  const decide = async () => {
    const work =
      outcome === 'NEXT_VERSION'
        ? openWork.map((each) => ({
            goalId: each.goalId,
            strandId: each.strandId ?? null,
            decision: decisionOf(each, value.work, plan.draft),
            rowVersion: rows.get(each.strandId ?? each.goalId) ?? null,
          }))
        : [];
    const input = {
      reviewId: review.id,
      version: review.version,
      outcome,
      nextOn,
      endReason: outcome === 'END' ? endReason : null,
      reason,
      work,
      draftId: seen?.id ?? null,
      draftVersion: seen?.version ?? null,
    };
    if (await run(DecideReview, { input })) await draft.discard();
  };
  return (
    <Card label={t('review.next')}>
      <Stack gap={4}>
        <h2>{t('review.next')}</h2>
        <p className={styles.awaited}>{t('review.nextText')}</p>
        <Segmented
          label={t('review.outcome')}
          value={outcome}
          onChange={(next) => change({ ...value, outcome: next, nextOn: null })}
          choices={REVIEW_OUTCOMES.map((each) => ({ value: each, label: word(`reviewOutcome.${each}`) }))}
        />
        <p>{t(outcome === 'NEXT_VERSION' && plan.draft ? 'review.draftOpen' : `review.outcomeText.${outcome}`)}</p>
        {outcome === 'END' && (
          <SelectField
            name="criterion"
            label={t('review.criterion')}
            value={endReason ?? ''}
            onChange={({ currentTarget }) =>
              change({ ...value, endReason: END_CRITERIA.find((each) => each === currentTarget.value) ?? null })
            }
          >
            <option value="">{t('review.criterion.choose')}</option>
            {END_CRITERIA.map((each) => (
              <option key={each} value={each}>
                {t(`review.criterion.${each}`)}
              </option>
            ))}
          </SelectField>
        )}
        {dates && (
          <Row align="end">
            <TextField
              name="nextOn"
              label={t('review.nextOn')}
              hint={t('review.nextOnHint', {
                earliest: formats.day(dates.earliest),
                latest: formats.day(dates.latest),
              })}
              type="date"
              required
              min={dates.earliest}
              max={dates.latest}
              value={nextOn ?? ''}
              onChange={({ currentTarget }) => change({ ...value, nextOn: currentTarget.value })}
            />
          </Row>
        )}
        {outcome === 'NEXT_VERSION' && <WorkList plan={plan} value={value} onMyTeam={onMyTeam} onChange={change} />}
        <TextArea
          name="reason"
          label={t(needsReason ? 'review.reason' : 'review.remember')}
          required={needsReason}
          maxLength={TEXT_LENGTHS.reviewReason}
          value={reason}
          onChange={({ currentTarget }) => change({ ...value, reason: currentTarget.value })}
        />
        <Refused>{refused ?? notAllowed}</Refused>
        <Row>
          <Button
            variant="primary"
            busy={busy}
            disabled={!said || notAllowed !== undefined}
            title={notAllowed}
            onClick={() => void decide()}
          >
            {t('review.decide')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

/** Why this person may not bring about an outcome; undefined where they may. */
function useMayDecide(outcome: OutcomeDraft['outcome'], plan: ReviewedPlan, onCareTeam: boolean): string | undefined {
  const whyNot = useWhyNot();
  const may = (action: Parameters<typeof whyNot>[0]) => whyNot(action, { onCareTeam });
  const decides = may('review:decide');
  switch (outcome) {
    case 'CONTINUE':
      return decides ?? (plan.state === 'PAUSED' ? may('plan:resume') : undefined);
    case 'NEXT_VERSION':
      return decides ?? may('plan:edit');
    case 'PAUSE':
      return decides ?? may('plan:pause');
    case 'END':
      return decides ?? may('plan:end');
  }
}

interface WorkListProps {
  plan: ReviewedPlan;
  value: OutcomeDraft;
  onMyTeam: boolean;
  onChange: (value: OutcomeDraft) => void;
}

/** Each goal and strand that is worked at, to be kept, changed or cancelled. A strand is cancelled by its own discipline. */
function WorkList({ plan, value, onMyTeam, onChange }: WorkListProps) {
  const t = useText();
  const word = useWord();
  const whyNot = useWhyNot();
  const wordsOf = useWorkWords(plan);
  const openWork = plan.openWork ?? [];
  const disciplinesOf = (goalId: string) =>
    openWork.flatMap((each) => (each.goalId === goalId && each.discipline ? [each.discipline] : []));
  const mayCancel = (each: OpenWork): boolean => {
    const disciplines = each.discipline ? [each.discipline] : disciplinesOf(each.goalId);
    const isGoalOurs =
      each.strandId !== null ||
      whyNot('goal:edit', { onCareTeam: onMyTeam, goalDisciplines: disciplines }) === undefined;
    return (
      isGoalOurs &&
      disciplines.every((discipline) => whyNot('strand:edit', { onCareTeam: onMyTeam, discipline }) === undefined)
    );
  };
  return (
    <Stack gap={2}>
      <h3>{t('review.work')}</h3>
      {openWork.length === 0 && <p className={styles.awaited}>{t('review.workNone')}</p>}
      <ul className={styles.work}>
        {openWork.map((each) => {
          const key = workKey(each);
          const leftOut = isLeftOut(each, plan.draft);
          const goes = each.strandId !== null && value.work[workKey({ ...each, strandId: null })] === 'CANCEL';
          return (
            <li key={key} data-strand={each.strandId !== null || undefined}>
              <WorkName each={each} words={wordsOf(each)} />
              {goes || leftOut ? (
                <small className={styles.awaited}>{t(leftOut ? 'review.workLeftOut' : 'review.workGoes')}</small>
              ) : (
                <Segmented
                  label={t('review.workOf', { what: wordsOf(each) })}
                  labelHidden
                  value={decisionOf(each, value.work)}
                  onChange={(decision) => onChange({ ...value, work: { ...value.work, [key]: decision } })}
                  choices={WORK_DECISIONS.map((decision) => ({
                    value: decision,
                    label: word(`workDecision.${decision}`),
                    disabled: decision === 'CANCEL' && plan.draft === null && !mayCancel(each),
                  }))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
