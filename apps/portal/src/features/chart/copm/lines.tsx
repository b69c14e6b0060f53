import { COPM_LIMITS, isAtCopmCeiling } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { signed } from './change.tsx';
import { VoidCopmScore } from './copm.graphql.ts';
import { CopmForm } from './form.tsx';
import { courseOf, scoresOf, type ScoredPriority } from './scores.ts';

/** How one thing the family wants goes by COPM: first and last, the prompt where there is hardly room, and the way to score. */
export function CopmLines({ child, priority }: { child: Child; priority: ScoredPriority }) {
  const t = useText();
  const formats = useFormats();
  const whyNot = useWhyNot();
  const [scoring, setScoring] = useState(false);
  const { run, busy, refused } = usePress(useReread());
  const onCareTeam = child.onMyTeam === true;
  const course = courseOf(priority);
  const newest = scoresOf(priority).at(-1);
  const mayVoid = newest && whyNot('copm:void', { onCareTeam, madeBy: newest.recordedBy }) === undefined;
  const said = (key: 'copm.performance' | 'copm.satisfaction', of: 'performance' | 'satisfaction') => {
    if (course === undefined) return null;
    const { first, last } = course;
    const isAgain = first.scoredOn < last.scoredOn;
    return (
      <span>
        {t(key)}{' '}
        <b>
          {isAgain
            ? t('copm.fromTo', {
                first: first[of],
                last: last[of],
                change: signed(last[of] - first[of], formats.number),
              })
            : last[of]}
        </b>
      </span>
    );
  };
  return (
    <>
      {course && (
        <>
          <Row gap={3}>
            {said('copm.performance', 'performance')}
            {said('copm.satisfaction', 'satisfaction')}
          </Row>
          <small className={styles.quiet}>
            {course.first.scoredOn < course.last.scoredOn
              ? t('copm.between', {
                  first: formats.day(course.first.scoredOn),
                  last: formats.day(course.last.scoredOn),
                })
              : t('copm.scoredOn', { day: formats.day(course.last.scoredOn) })}
            {` · ${t(`copm.rater.${course.last.rater}`)}`}
          </small>
          {isAtCopmCeiling(course) && <Notice>{t('copm.ceiling', { from: COPM_LIMITS.ceilingFrom })}</Notice>}
        </>
      )}
      {scoring ? (
        <CopmForm child={child} priorityId={priority.id} onDone={() => setScoring(false)} />
      ) : (
        <Row gap={2}>
          {whyNot('copm:record', { onCareTeam }) === undefined && (
            <Button variant="quiet" onClick={() => setScoring(true)}>
              {t('copm.score')}
            </Button>
          )}
          {mayVoid && (
            <Button
              variant="quiet"
              busy={busy}
              onClick={() => void run(VoidCopmScore, { input: { scoreId: newest.id } })}
            >
              {t('copm.void')}
            </Button>
          )}
        </Row>
      )}
      <Refused>{refused}</Refused>
    </>
  );
}
