import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { WhoKnows } from '../../../ui/child/who-knows.tsx';
import { Fold } from '../../../ui/layout/fold.tsx';
import { Card, Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { usePrecautionKinds, usePrecautionName } from '../../../lib/precautions/precaution-kinds.ts';
import type { AboutChild } from '../about/child.ts';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { ClearPrecautionForm } from './clear-form.tsx';
import { ClearedPrecaution } from './cleared.tsx';
import { RaisePrecautionForm } from './raise-form.tsx';

/** The warnings that hold, what to do about each, the ways to raise and to clear one; and folded, those that hold no longer. */
export function PrecautionsCard({ child, about }: { child: Child; about: AboutChild }) {
  const t = useText();
  const [raising, setRaising] = useState(false);
  const notAllowed = useWhyNot()('precaution:raise', { onCareTeam: child.onMyTeam === true });
  const precautions = child.precautions ?? [];
  const cleared = about.clearedPrecautions ?? [];
  return (
    <Card label={t('chart.precautions')}>
      <Stack gap={2}>
        <Row justify="between">
          <h2 id="precautions">{t('chart.precautions')}</h2>
          {!raising && notAllowed === undefined && (
            <Button variant="quiet" onClick={() => setRaising(true)}>
              {t('chart.raise')}
            </Button>
          )}
        </Row>
        {precautions.length === 0 && !raising && <p className={styles.quiet}>{t('chart.precautionsNone')}</p>}
        {raising && <RaisePrecautionForm childId={child.id} onDone={() => setRaising(false)} />}
        <ul className={styles.facts}>
          {precautions.map((precaution) => (
            <li key={precaution.id} className={styles.fact}>
              <PrecautionLine
                precaution={precaution}
                onMyTeam={child.onMyTeam === true}
                notice={child.safety?.find((each) => each.precaution?.id === precaution.id)}
              />
            </li>
          ))}
        </ul>
        {cleared.length > 0 && (
          <Fold summary={t('chart.cleared', { count: cleared.length })}>
            <ul className={styles.facts}>
              {cleared.map((precaution) => (
                <li key={precaution.id} className={styles.fact}>
                  <ClearedPrecaution precaution={precaution} />
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </Stack>
    </Card>
  );
}

interface PrecautionLineProps {
  precaution: NonNullable<Child['precautions']>[number];
  onMyTeam: boolean;
  notice: NonNullable<Child['safety']>[number] | undefined;
}

function PrecautionLine({ precaution, onMyTeam, notice }: PrecautionLineProps) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  const formats = useFormats();
  const today = useToday();
  const nameOf = usePrecautionName();
  const [clearing, setClearing] = useState(false);
  const notAllowed = useWhyNot()('precaution:clear', { onCareTeam: onMyTeam });
  const kind = usePrecautionKinds().find(({ code }) => code === precaution.precaution);
  const { note, raisedOn, raisedBy, reviewOn, statusUntil } = precaution;
  return (
    <>
      <Row gap={2} justify="between" align="baseline">
        <b>{nameOf(precaution)}</b>
        {!clearing && notAllowed === undefined && (
          <Button variant="quiet" onClick={() => setClearing(true)}>
            {t('chart.clear')}
          </Button>
        )}
      </Row>
      {note && <OwnWords>{note}</OwnWords>}
      <ul className={styles.bullets}>
        {kind?.advice.map((advice) => (
          <li key={advice.en}>{say(advice)}</li>
        ))}
      </ul>
      <small className={styles.quiet}>
        {[
          kind && word(`precautionSeverity.${kind.severity}`),
          raisedOn && t('chart.since', { day: formats.day(raisedOn) }),
          statusUntil &&
            t(statusUntil < today ? 'chart.statusOver' : 'chart.statusUntil', { day: formats.day(statusUntil) }),
          reviewOn && t('chart.lookAgain', { day: formats.day(reviewOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        {raisedBy?.name && (
          <>
            {' · '}
            <Identifying>{t('chart.raisedBy', { name: raisedBy.name })}</Identifying>
          </>
        )}
      </small>
      {notice?.readers && <WhoKnows readers={notice.readers} className={styles.quiet} />}
      {clearing && kind && (
        <ClearPrecautionForm precaution={precaution} kind={kind} onDone={() => setClearing(false)} />
      )}
    </>
  );
}
