import {
  GMFCS_LEVELS,
  type GmfcsLevel,
  HIP_DISPLACED_FROM_PERCENT,
  RECALL_NOTE_LENGTH,
  recallWords,
  SCHEDULED_RECALLS,
  type ScheduledRecall,
} from '@trellis/domain';
import { useState } from 'react';
import { isRecord } from '../../../lib/auth/viewer.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { Switch } from '../../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { WritesAs } from '../writes-as.tsx';
import { RecordRecallCheck } from './checks.graphql.ts';

interface Typed {
  recall: ScheduledRecall;
  doneOn: string;
  level: GmfcsLevel;
  percent: string;
  steady: boolean;
  note: string;
}

function isTyped(stored: unknown): stored is Typed {
  return (
    isRecord(stored) &&
    SCHEDULED_RECALLS.some((each) => each === stored['recall']) &&
    GMFCS_LEVELS.some((each) => each === stored['level']) &&
    typeof stored['steady'] === 'boolean' &&
    ['doneOn', 'percent', 'note'].every((field) => typeof stored[field] === 'string')
  );
}

interface RecallCheckFormProps {
  childId: string;
  /** What is due first. */
  kind: ScheduledRecall;
  onDone: () => void;
}

/** What was looked at, on which day, and what came out; of the results only those the kind has. */
export function RecallCheckForm({ childId, kind, onDone }: RecallCheckFormProps) {
  const t = useText();
  const say = useLocalised();
  const today = useToday();
  const [id] = useState(() => newId());
  const empty: Typed = { recall: kind, doneOn: today, level: 'I', percent: '', steady: false, note: '' };
  const draft = useOwnDraft('recall-check', childId, empty, isTyped);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const { recall, doneOn, level, percent, steady, note } = draft.value;
  const set = (fields: Partial<Typed>) => draft.change({ ...draft.value, ...fields });
  const save = async () => {
    const results = {
      GMFCS_LEVEL: { level },
      HIP_EXAMINATION: {},
      HIP_XRAY: { migrationPercent: percent === '' ? null : Number(percent), steady },
    }[recall];
    await act.send(RecordRecallCheck, { input: { id, childId, recall, doneOn, note, ...results } });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm act={act} save={t('chart.recall.save')} cancel={t('chart.cancel')} onSave={save} onCancel={onDone}>
      <WritesAs />
      <SelectField
        label={t('chart.recall.what')}
        value={recall}
        onChange={({ currentTarget }) =>
          set({ recall: SCHEDULED_RECALLS.find((each) => each === currentTarget.value) ?? kind })
        }
      >
        {SCHEDULED_RECALLS.map((each) => (
          <option key={each} value={each}>
            {say(recallWords.recall[each])}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('chart.recall.doneOn')}
        type="date"
        required
        max={today}
        value={doneOn}
        onChange={({ currentTarget }) => set({ doneOn: currentTarget.value })}
      />
      {recall === 'GMFCS_LEVEL' && (
        <SelectField
          label={t('chart.recall.level')}
          value={level}
          onChange={({ currentTarget }) =>
            set({ level: GMFCS_LEVELS.find((each) => each === currentTarget.value) ?? 'I' })
          }
        >
          {GMFCS_LEVELS.map((each) => (
            <option key={each} value={each}>
              {say(recallWords.gmfcsLevel[each])}
            </option>
          ))}
        </SelectField>
      )}
      {recall === 'HIP_XRAY' && (
        <>
          <TextField
            label={t('chart.recall.percent')}
            hint={t('chart.recall.percentHint', { most: HIP_DISPLACED_FROM_PERCENT })}
            type="number"
            min={0}
            max={100}
            value={percent}
            onChange={({ currentTarget }) => set({ percent: currentTarget.value })}
          />
          <Switch label={t('chart.recall.steady')} checked={steady} onChange={(next) => set({ steady: next })} />
        </>
      )}
      <TextField
        label={t('chart.recall.note')}
        maxLength={RECALL_NOTE_LENGTH}
        value={note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </ActForm>
  );
}
