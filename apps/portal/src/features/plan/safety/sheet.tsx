import { sayFrequency, TEXT_LENGTHS, weeklyMinutes } from '@trellis/domain';
import { useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLanguage, useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Segmented } from '../../../ui/fields/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import type { StrandContent } from '../plan-content.ts';
import { PlanCatalogue } from '../plan.graphql.ts';
import styles from '../plan.module.css';
import { usePlanAct } from '../use-plan-act.ts';
import { SafetyNext } from './next.tsx';
import { CutDose, StopActivity } from './safety.graphql.ts';

type Way = 'STOP' | 'CUT';

/** An activity stopped or done less, on the plan in force: what will happen is said before, for nothing takes it back. */
export function SafetySheet({ strand, onClose }: { strand: StrandContent; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { run, busy, refused } = usePlanAct();
  const { techniques, dose } = strand;
  const stoppable = [...new Set((techniques ?? []).map(({ technique }) => technique))];
  const ways: readonly Way[] = [...(stoppable.length > 0 ? ['STOP' as const] : []), ...(dose ? ['CUT' as const] : [])];
  const [way, setWay] = useState(ways[0]);
  const [technique, setTechnique] = useState(stoppable[0] ?? '');
  const [timesPerWeek, setTimes] = useState(String(dose?.timesPerWeek ?? ''));
  const [minutes, setMinutes] = useState(String(dose?.minutes ?? ''));
  const reason = useDraft('safety-reason', strand.strand.id, { words: '' });
  const left = { timesPerWeek: Number(timesPerWeek), minutes: Number(minutes) };
  const isSaid = left.timesPerWeek > 0 && left.minutes > 0;
  const isLess = isSaid && weeklyMinutes(left) < weeklyMinutes(dose);
  const words = reason.value.words.trim();
  const strandId = strand.strand.id;
  const act = async () => {
    const done =
      way === 'STOP'
        ? await run(StopActivity, { input: { strandId, technique, reason: words } })
        : await run(CutDose, { input: { strandId, ...left, reason: words } });
    if (!done) return;
    await reason.discard();
    showToast({ text: t('safety.done'), tone: 'done' });
    onClose();
  };
  if (reason.state === 'LOADING') return null;
  return (
    <Sheet
      open
      title={t('safety.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button
            variant="danger"
            busy={busy}
            disabled={words === '' || (way === 'CUT' && !isLess)}
            onClick={() => void act()}
          >
            {t(way === 'CUT' ? 'safety.cutNow' : 'safety.stopNow')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Refused>{refused}</Refused>
        <OwnWords>{strand.what ?? ''}</OwnWords>
        {ways.length > 1 && way && (
          <Segmented
            label={t('safety.way')}
            value={way}
            onChange={setWay}
            choices={ways.map((each) => ({ value: each, label: t(`safety.way.${each}`) }))}
          />
        )}
        {way === 'STOP' && <ActivityField codes={stoppable} value={technique} onPick={setTechnique} />}
        {way === 'CUT' && dose && (
          <>
            <Row align="end">
              <TextField
                name="timesLeft"
                label={t('plan.strand.times')}
                type="number"
                min={0.25}
                max={dose.timesPerWeek}
                step={0.25}
                value={timesPerWeek}
                onChange={(event) => setTimes(event.currentTarget.value)}
              />
              <TextField
                name="minutesLeft"
                label={t('plan.strand.minutes')}
                type="number"
                min={5}
                step={5}
                value={minutes}
                onChange={(event) => setMinutes(event.currentTarget.value)}
              />
            </Row>
            <p className={styles.small}>
              {t('safety.cutFrom', { dose: sayFrequency(language, dose) })} {!isLess && t('safety.notLess')}
            </p>
          </>
        )}
        <TextArea
          name="safetyReason"
          label={t('safety.reason')}
          hint={t('safety.reasonHint')}
          maxLength={TEXT_LENGTHS.reason}
          value={reason.value.words}
          onChange={(event) => reason.change({ words: event.currentTarget.value })}
        />
        <SafetyNext />
      </Stack>
    </Sheet>
  );
}

interface ActivityFieldProps {
  codes: readonly string[];
  value: string;
  onPick: (code: string) => void;
}

function ActivityField({ codes, value, onPick }: ActivityFieldProps) {
  const t = useText();
  const say = useLocalised();
  const known = useRead(PlanCatalogue, {}).data?.catalogue.techniques ?? [];
  return (
    <SelectField
      name="stopped"
      label={t('safety.activity')}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      {codes.map((code) => (
        <option key={code} value={code}>
          {say(known.find((each) => each.code === code)?.label ?? { en: code })}
        </option>
      ))}
    </SelectField>
  );
}
