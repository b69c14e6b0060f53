import { recallWords } from '@trellis/domain';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import type { AboutChild } from '../about/child.ts';
import styles from '../chart.module.css';
import { VoidRecallCheck } from './checks.graphql.ts';

type Check = NonNullable<AboutChild['recallChecks']>[number];

/** One thing that was looked at and what came out; whoever recorded it by mistake takes it back. */
export function RecallCheckLine({ check, onMyTeam }: { check: Check; onMyTeam: boolean }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const { run, busy, refused } = usePress(useReread());
  const { recall, own, done, againOn, doneOn, level, migrationPercent, steady, note, recordedBy } = check;
  const subject = { onCareTeam: onMyTeam, madeBy: recordedBy?.id };
  const notAllowed = useWhyNot()('recall:void', subject);
  const takeBack = async () => {
    if (await run(VoidRecallCheck, { input: { checkId: check.id } })) {
      showToast({ text: t('chart.recall.voided'), tone: 'done' });
    }
  };
  return (
    <>
      <Row gap={2} justify="between" align="baseline">
        <span>
          {recall && recall !== 'OWN' && say(recallWords.recall[recall])}
          {own && <OwnWords>{own.what ?? ''}</OwnWords>}
          {doneOn && ` · ${formats.day(doneOn)}`}
        </span>
        {notAllowed === undefined && (
          <Button variant="quiet" busy={busy} onClick={() => void takeBack()}>
            {t('chart.recall.void')}
          </Button>
        )}
      </Row>
      <small className={styles.quiet}>
        {[
          done === false && t('chart.recall.own.notDone'),
          againOn && t('chart.recall.own.againOn', { day: formats.day(againOn) }),
          level && say(recallWords.gmfcsLevel[level]),
          migrationPercent != null && `MP ${migrationPercent} %`,
          steady != null && t(steady ? 'chart.recall.isSteady' : 'chart.recall.notSteady'),
        ]
          .filter((each) => typeof each === 'string')
          .map((each) => `${each} · `)}
        <span translate="no">{recordedBy?.name}</span>
      </small>
      {note && <OwnWords>{note}</OwnWords>}
      <Refused>{refused}</Refused>
    </>
  );
}
