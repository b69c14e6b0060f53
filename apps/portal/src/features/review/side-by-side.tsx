import { findLevelText, formatMeasure, progressShare } from '@trellis/domain';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { readMeasure, readMeasureValue } from '../../lib/measures/read-measure.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { asLevel } from '../../ui/measures/level.ts';
import { ScaleBar } from '../../ui/measures/scale-bar.tsx';
import { StrandBar } from '../../ui/measures/strand-bar.tsx';
import type { Review, ReviewedPlan } from './reviewed-goals.ts';
import styles from './sides.module.css';

type Delivered = NonNullable<Review['delivered']>;
type Work = Delivered['work'][number];
type GoalWords = NonNullable<NonNullable<Review['planVersion']>['goals']>[number];
type StrandWords = NonNullable<GoalWords['strands']>[number];

interface SideBySideProps {
  review: Review;
  goals: ReviewedPlan['goals'];
}

/** What the version planned, what was recorded of it, and where it has come to: a row for each goal, and for each strand. */
export function SideBySide({ review, goals }: SideBySideProps) {
  const t = useText();
  const formats = useFormats();
  const { delivered, planVersion } = review;
  if (!delivered || !planVersion?.goals) return null;
  const workOf = (goalId: string, strandId: string | null) =>
    delivered.work.find((each) => each.goalId === goalId && (each.strandId ?? null) === strandId);
  const span = { from: formats.day(delivered.from), until: formats.day(delivered.until) };
  return (
    <>
      <p className={styles.quiet}>{t('review.sidesSpan', span)}</p>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={t('review.sides')}>
          <thead>
            <tr>
              {(['review.what', 'review.planned', 'review.delivered', 'review.achieved'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          {planVersion.goals.map((content) => {
            const life = goals?.find(({ id }) => id === content.goal.id);
            const goalWork = workOf(content.goal.id, null);
            if (!goalWork) return null;
            const seen = life?.latestLevel?.level;
            return (
              <tbody key={content.goal.id}>
                <GoalRow content={content} work={goalWork} level={typeof seen === 'number' ? seen : undefined} />
                {(content.strands ?? []).map((strand) => {
                  const work = workOf(content.goal.id, strand.strand.id);
                  const latest = life?.strands?.find(({ id }) => id === strand.strand.id)?.latest;
                  return (
                    work && <StrandRow key={strand.strand.id} strand={strand} work={work} latest={latest?.measure} />
                  );
                })}
              </tbody>
            );
          })}
          <tbody>
            <HomeRow home={delivered.home} />
          </tbody>
        </table>
      </div>
    </>
  );
}

function Seen({ work: { observations, days, lastOn } }: { work: Work }) {
  const t = useText();
  const formats = useFormats();
  if (observations === 0) return <span className={styles.quiet}>{t('review.notSeen')}</span>;
  return (
    <>
      {t('review.seenTimes', { count: observations, days })}
      {lastOn && <small>{t('review.lastSeen', { day: formats.shortDay(lastOn) })}</small>}
    </>
  );
}

/** What is achieved, and under it how much longer it may take, where that can be said at all. */
function Achieved({ work: { forecast }, children }: { work: Work; children: ReactNode }) {
  const t = useText();
  return (
    <>
      {children}
      {forecast && (
        <p className={styles.forecast}>{t('review.forecast', { from: forecast.fromWeeks, to: forecast.toWeeks })}</p>
      )}
    </>
  );
}

function GoalRow({ content, work, level }: { content: GoalWords; work: Work; level: number | undefined }) {
  const t = useText();
  const formats = useFormats();
  const levels = (content.levels ?? []).map((each) => ({ level: asLevel(each.level), text: each.text }));
  return (
    <tr className={styles.goal}>
      <th scope="row">
        <OwnWords>{content.statement ?? ''}</OwnWords>
      </th>
      <td>
        <OwnWords>{findLevelText(levels, 0) ?? ''}</OwnWords>
        {content.targetOn && <small>{t('review.expectedBy', { day: formats.shortDay(content.targetOn) })}</small>}
      </td>
      <td>
        <Seen work={work} />
      </td>
      <td>
        <Achieved work={work}>
          <ScaleBar levels={levels} level={level === undefined ? undefined : asLevel(level)} />
        </Achieved>
      </td>
    </tr>
  );
}

type LatestMeasure = NonNullable<
  NonNullable<NonNullable<ReviewedPlan['goals']>[number]['strands']>[number]['latest']
>['measure'];

function StrandRow({ strand, work, latest }: { strand: StrandWords; work: Work; latest: LatestMeasure | undefined }) {
  const t = useText();
  const language = useLanguage();
  const formats = useFormats();
  const discipline = useDiscipline()(strand.discipline);
  const measure = readMeasure(strand.measure);
  const [start, target, value] = [strand.start, strand.target, latest].map(readMeasureValue);
  const share = measure && start && target && value ? progressShare(measure, start, target, value) : undefined;
  const ends =
    start &&
    target &&
    t('review.fromTo', { start: formatMeasure(start, language), target: formatMeasure(target, language) });
  const now = value && formatMeasure(value, language);
  return (
    <tr>
      <th scope="row">
        <DisciplineMark discipline={discipline} /> <OwnWords>{strand.what ?? ''}</OwnWords>
      </th>
      <td>
        {ends ?? <span className={styles.quiet}>{t('review.noMeasure')}</span>}
        {typeof work.weeklyMinutes === 'number' && (
          <small>{t('review.minutesWeek', { minutes: formats.number(work.weeklyMinutes) })}</small>
        )}
      </td>
      <td>
        <Seen work={work} />
      </td>
      <td>
        <Achieved work={work}>
          {now ? (
            <StrandBar
              discipline={discipline}
              progress={share?.ok ? share.value : undefined}
              label={[now, ends].join(', ')}
            >
              <b aria-hidden="true">{now}</b>
            </StrandBar>
          ) : (
            <span className={styles.quiet}>{t('review.notSeen')}</span>
          )}
        </Achieved>
      </td>
    </tr>
  );
}

function HomeRow({ home }: { home: Delivered['home'] }) {
  const t = useText();
  const { activities, weeklyMinutes, told, fitted } = home;
  return (
    <tr className={styles.goal}>
      <th scope="row">{t('review.home')}</th>
      <td>
        {activities === 0 ? t('review.homeNone') : t('review.homePlanned', { activities, minutes: weeklyMinutes })}
      </td>
      <td colSpan={2}>{told === 0 ? t('review.homeNotTold') : t('review.homeTold', { told, fitted })}</td>
    </tr>
  );
}
