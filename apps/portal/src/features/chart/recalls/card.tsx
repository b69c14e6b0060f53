import { recallWords } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { currentTeam } from '../../../lib/current-team.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import type { AboutChild } from '../about/child.ts';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { RecallCheckForm } from './check-form.tsx';
import { RecallCheckLine } from './check-line.tsx';
import { OwnRecallAddForm } from './own-add-form.tsx';
import { EndedRecallLine, OwnRecallLine } from './own-line.tsx';

type Recall = NonNullable<AboutChild['recalls']>[number];

/** What is due to be looked at again, what was, and the way to record it and to have more looked at. */
export function RecallsCard({ child, about }: { child: Child; about: AboutChild }) {
  const t = useText();
  const [doing, setDoing] = useState<'RECORD' | 'ADD'>();
  const whyNot = useWhyNot();
  const subject = { onCareTeam: child.onMyTeam === true };
  const mayAdd = whyNot('recall:add', subject) === undefined;
  const recalls = about.recalls ?? [];
  const checks = about.recallChecks ?? [];
  const ended = about.endedRecalls ?? [];
  const scheduled = recalls.flatMap(({ recall }) => (recall === null || recall === 'OWN' ? [] : [recall]));
  const isScheduled = scheduled.length > 0 || checks.some(({ recall }) => recall !== 'OWN');
  const source = recalls.find((each) => each.source !== null)?.source;
  const done = () => setDoing(undefined);
  if (recalls.length + checks.length + ended.length === 0 && !mayAdd) return null;
  return (
    <Card label={t('chart.recalls')}>
      <Stack gap={2}>
        <Row justify="between">
          <h2>{t('chart.recalls')}</h2>
          {doing === undefined && (
            <Row gap={2}>
              {isScheduled && whyNot('recall:record', subject) === undefined && (
                <Button variant="quiet" onClick={() => setDoing('RECORD')}>
                  {t('chart.recall.record')}
                </Button>
              )}
              {mayAdd && (
                <Button variant="quiet" onClick={() => setDoing('ADD')}>
                  {t('chart.recall.own.add')}
                </Button>
              )}
            </Row>
          )}
        </Row>
        {doing === 'RECORD' && (
          <RecallCheckForm childId={child.id} kind={scheduled[0] ?? 'HIP_EXAMINATION'} onDone={done} />
        )}
        {doing === 'ADD' && <OwnRecallAddForm child={child} onDone={done} />}
        {recalls.length === 0 && <p className={styles.quiet}>{t('chart.recall.none')}</p>}
        <ul className={styles.facts}>
          {recalls.map((recall) => (
            <li key={recall.id} className={styles.fact}>
              {recall.own ? (
                <OwnRecallLine recall={recall} own={recall.own} child={child} />
              ) : (
                <RecallLine recall={recall} child={child} />
              )}
            </li>
          ))}
          {checks.map((check) => (
            <li key={check.id} className={styles.fact}>
              <RecallCheckLine check={check} onMyTeam={child.onMyTeam === true} />
            </li>
          ))}
          {ended.map((recall) => (
            <li key={recall.id} className={styles.fact}>
              <EndedRecallLine recall={recall} />
            </li>
          ))}
        </ul>
        {source && (
          <small className={styles.quiet} translate="no">
            {t('chart.recall.source', { source })}
          </small>
        )}
      </Stack>
    </Card>
  );
}

function RecallLine({ recall: { recall, dueOn, lastOn, everyMonths, standing, discipline }, child }: RecallLineProps) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const disciplineOf = useDiscipline();
  if (!recall || recall === 'OWN' || !dueOn) return null;
  const due = t(standing === 'OVERDUE' ? 'chart.recall.overdue' : 'chart.recall.due', { day: formats.day(dueOn) });
  const who = currentTeam(child)
    .filter((member) => member.discipline === discipline)
    .map(({ staff }) => staff?.name ?? '');
  return (
    <>
      <Row gap={2} justify="between" align="baseline">
        <b>{say(recallWords.recall[recall])}</b>
        <span>{standing === 'LATER' ? due : <b>{due}</b>}</span>
      </Row>
      <span>{say(recallWords.recallWhy[recall])}</span>
      <small className={styles.quiet}>
        {[
          lastOn ? t('chart.recall.last', { day: formats.day(lastOn) }) : t('chart.recall.never'),
          everyMonths && t('chart.recall.every', { count: everyMonths }),
        ]
          .filter(Boolean)
          .join(' · ')}
        {' · '}
        {who.length > 0 ? (
          <span translate="no">{formats.list(who)}</span>
        ) : (
          discipline && t('chart.recall.nobody', { discipline: disciplineOf(discipline).name })
        )}
      </small>
    </>
  );
}

interface RecallLineProps {
  recall: Recall;
  child: Child;
}
