import { formatMeasure, localDate } from '@trellis/domain';
import { useMemo } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useLanguage, useRichText, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { readMeasureValue } from '../../lib/measures/read-measure.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import { goalTrellis, type Goal } from '../../lib/trellis/goal-trellis.ts';
import { useFormats, useSettingName, useToday } from '../../lib/workplace/workplace.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { jointBackground } from '../../ui/marks/mark.ts';
import { asConvention } from '../../ui/measures/level.ts';
import { Trellis } from '../../ui/trellis/trellis.tsx';
import styles from './chart.module.css';
import type { ChildChart } from './chart.graphql.ts';

type ChartedPlan = NonNullable<NonNullable<ResultOf<typeof ChildChart>['child']>['plan']>;

interface GoalCardProps {
  childId: string;
  goal: Goal;
  inForce: ChartedPlan['inForce'] | undefined;
  reviewOn: string | null | undefined;
}

/** A goal with its trellis, and under it a line for each discipline's strand. */
export function GoalCard({ childId, goal, inForce, reviewOn }: GoalCardProps) {
  const t = useText();
  const rich = useRichText();
  const word = useWord();
  const language = useLanguage();
  const formats = useFormats();
  const today = useToday();
  const discipline = useDiscipline();
  const settingName = useSettingName();
  const { timeZone } = useViewer().clinic;
  const content = goal.inForce;
  const trellis = useMemo(
    () =>
      goalTrellis(goal, {
        language,
        timeZone,
        today,
        from: inForce?.inForceFrom ? localDate(inForce.inForceFrom, timeZone) : today,
        startConvention: inForce ? asConvention(inForce.startConvention) : undefined,
        discipline,
        rater: (kind) => word(`raterKind.${kind}`),
        setting: settingName,
      }),
    [goal, language, timeZone, today, inForce, discipline, settingName, word],
  );
  if (!content) return null;
  const strands = content.strands ?? [];
  const statement = content.statement ?? '';
  return (
    <Card label={statement} edge={jointBackground(strands.map((strand) => discipline(strand.discipline).mark))}>
      <Stack gap={2}>
        <Row justify="between" align="baseline">
          <h3 className={styles.statement}>
            <OwnWords>{statement}</OwnWords>
          </h3>
          <small className={styles.dates}>
            {[
              content.targetOn && t('chart.expectedBy', { day: formats.shortDay(content.targetOn) }),
              reviewOn && t('chart.reviewOn', { day: formats.shortDay(reviewOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </Row>
        {content.priority?.words && (
          <p className={styles.wants}>
            {rich('chart.wants', {
              words: <OwnWords>{content.priority.words}</OwnWords>,
              importance: content.priority.importance ?? 0,
            })}
          </p>
        )}
        {goal.lookDueSince && (
          <Notice
            tone="care"
            actions={
              <ButtonLink to="/children/$childId/record" params={{ childId }}>
                {t('chart.seeGoal')}
              </ButtonLink>
            }
          >
            {t(strands.length === 1 ? 'chart.strandAtTarget' : 'chart.strandsAtTarget')}
          </Notice>
        )}
        {trellis && <Trellis data={trellis} label={statement} sayDay={formats.shortDay} />}
        {strands.map((strand) => {
          const start = readMeasureValue(strand.start);
          const target = readMeasureValue(strand.target);
          const life = goal.strands?.find(({ id }) => id === strand.strand.id)?.state;
          const marked = discipline(strand.discipline);
          return (
            <Row key={strand.strand.id} gap={2}>
              <DisciplineMark discipline={marked}>{strand.therapist?.name}</DisciplineMark>
              <span>
                {start && target
                  ? rich('chart.fromTo', {
                      what: <OwnWords>{strand.what ?? ''}</OwnWords>,
                      start: formatMeasure(start, language),
                      target: formatMeasure(target, language),
                    })
                  : strand.what && <OwnWords>{strand.what}</OwnWords>}
              </span>
              {life === 'STARTS_LATER' && <small>{t('chart.startsLater', { discipline: marked.mark.letters })}</small>}
            </Row>
          );
        })}
      </Stack>
    </Card>
  );
}
