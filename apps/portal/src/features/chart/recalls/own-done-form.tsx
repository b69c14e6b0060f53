import { addDays, RECALL_NOTE_LENGTH } from '@trellis/domain';
import { useState } from 'react';
import { isRecord } from '../../../lib/auth/viewer.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { Switch } from '../../../ui/fields/choices.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { WritesAs } from '../writes-as.tsx';
import { RecordOwnRecall } from './own.graphql.ts';

interface Typed {
  id: string;
  done: boolean;
  doneOn: string;
  againOn: string;
  note: string;
}

function isTyped(stored: unknown): stored is Typed {
  return (
    isRecord(stored) &&
    typeof stored['done'] === 'boolean' &&
    ['id', 'doneOn', 'againOn', 'note'].every((field) => typeof stored[field] === 'string')
  );
}

const A_WEEK = 7;

/** That it was done, and what came of it; or that it was not, why, and when it is asked for again. */
export function OwnRecallDoneForm({ ownRecallId, onDone }: { ownRecallId: string; onDone: () => void }) {
  const t = useText();
  const today = useToday();
  const [empty] = useState<Typed>(() => ({
    id: newId(),
    done: true,
    doneOn: today,
    againOn: addDays(today, A_WEEK),
    note: '',
  }));
  const draft = useOwnDraft('own-recall-done', ownRecallId, empty, isTyped);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const { againOn, ...said } = draft.value;
  const set = (fields: Partial<Typed>) => draft.change({ ...draft.value, ...fields });
  const save = async () => {
    const input = { ...said, ownRecallId, againOn: said.done ? null : againOn };
    await act.send(RecordOwnRecall, { input });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm act={act} save={t('chart.recall.save')} cancel={t('chart.cancel')} onSave={save} onCancel={act.throwAway}>
      <WritesAs />
      <Switch label={t('chart.recall.own.wasDone')} checked={said.done} onChange={(done) => set({ done })} />
      <TextField
        label={t('chart.recall.doneOn')}
        type="date"
        required
        max={today}
        value={said.doneOn}
        onChange={({ currentTarget }) => set({ doneOn: currentTarget.value })}
      />
      {!said.done && (
        <TextField
          label={t('chart.recall.own.again')}
          type="date"
          required
          min={addDays(said.doneOn || today, 1)}
          value={againOn}
          onChange={({ currentTarget }) => set({ againOn: currentTarget.value })}
        />
      )}
      <TextField
        label={t(said.done ? 'chart.recall.note' : 'chart.recall.own.whyNot')}
        required={!said.done}
        maxLength={RECALL_NOTE_LENGTH}
        value={said.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </ActForm>
  );
}
