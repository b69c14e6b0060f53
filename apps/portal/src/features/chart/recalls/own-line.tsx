import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import type { AboutChild } from '../about/child.ts';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { OwnRecallChangeForm } from './own-change-form.tsx';
import { OwnRecallDoneForm } from './own-done-form.tsx';
import type { OwnRecall } from './own-edit.ts';
import { OwnRecallEndForm } from './own-end-form.tsx';

type Recall = NonNullable<AboutChild['recalls']>[number];

/** What the clinic wants looked at, when it is due, and what can be done about it. */
export function OwnRecallLine({ recall, own, child }: { recall: Recall; own: OwnRecall; child: Child }) {
  const t = useText();
  const formats = useFormats();
  const whyNot = useWhyNot();
  const [doing, setDoing] = useState<'RECORD' | 'CHANGE' | 'END'>();
  const subject = { onCareTeam: child.onMyTeam === true };
  const may = (action: 'recall:record' | 'recall:change' | 'recall:end') => whyNot(action, subject) === undefined;
  const { dueOn, lastOn, standing } = recall;
  const { what, why, everyCount, everyUnit, owner, unattended } = own;
  const due =
    dueOn && t(standing === 'OVERDUE' ? 'chart.recall.overdue' : 'chart.recall.due', { day: formats.day(dueOn) });
  const done = () => setDoing(undefined);
  if (doing === 'CHANGE') return <OwnRecallChangeForm child={child} recall={own} onDone={done} />;
  const facts = [
    lastOn ? t('chart.recall.last', { day: formats.day(lastOn) }) : t('chart.recall.never'),
    everyCount && everyUnit && t(`chart.recall.own.every.${everyUnit}`, { count: everyCount }),
  ];
  return (
    <>
      <Row gap={2} justify="between" align="baseline">
        <b>
          <OwnWords>{what ?? ''}</OwnWords>
        </b>
        <span>{standing === 'LATER' ? due : <b>{due}</b>}</span>
      </Row>
      <OwnWords>{why ?? ''}</OwnWords>
      <small className={styles.quiet}>
        {facts.filter(Boolean).join(' · ')}
        {' · '}
        <span translate="no">{owner?.name}</span>
        {unattended && ` (${t('chart.recall.own.unattended')})`}
      </small>
      {doing === 'RECORD' && <OwnRecallDoneForm ownRecallId={own.id} onDone={done} />}
      {doing === 'END' && <OwnRecallEndForm recall={own} onDone={done} />}
      {doing === undefined && (
        <Row gap={2}>
          {may('recall:record') && (
            <Button
              variant="quiet"
              aria-label={t('chart.recall.own.recordOf', { what: what ?? '' })}
              onClick={() => setDoing('RECORD')}
            >
              {t('chart.recall.own.record')}
            </Button>
          )}
          {may('recall:change') && (
            <Button
              variant="quiet"
              aria-label={t('chart.recall.own.changeOf', { what: what ?? '' })}
              onClick={() => setDoing('CHANGE')}
            >
              {t('chart.recall.own.change')}
            </Button>
          )}
          {may('recall:end') && (
            <Button
              variant="quiet"
              aria-label={t('chart.recall.own.endOf', { what: what ?? '' })}
              onClick={() => setDoing('END')}
            >
              {t('chart.recall.own.end')}
            </Button>
          )}
        </Row>
      )}
    </>
  );
}

/** What is not looked at any more, and why. */
export function EndedRecallLine({ recall }: { recall: NonNullable<AboutChild['endedRecalls']>[number] }) {
  const t = useText();
  const { what, endReason, endedBy } = recall;
  return (
    <>
      <span>
        {t('chart.recall.own.ended')} <OwnWords>{what ?? ''}</OwnWords>
      </span>
      <small className={styles.quiet}>
        <OwnWords>{endReason ?? ''}</OwnWords> · <span translate="no">{endedBy?.name}</span>
      </small>
    </>
  );
}
