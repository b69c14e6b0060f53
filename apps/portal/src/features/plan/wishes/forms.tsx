import { TEXT_LENGTHS } from '@trellis/domain';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import type { PlanChild } from '../plan-content.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { AddPriority, EditPriority } from './wishes.graphql.ts';

export type Wish = NonNullable<PlanChild['priorities']>[number];

/** What the family says otherwise now: its words, how much it matters, or that it no longer wants it. */
export function EditWish({ wish, onDone }: { wish: Wish; onDone: () => void }) {
  const t = useText();
  const { id: priorityId, version } = wish;
  const before = { words: wish.words ?? '', importance: String(wish.importance ?? '') };
  const draft = useDraft('edit-priority', `${priorityId}-${version}`, before);
  const act = draftAct(draft, usePlanAct(), onDone);
  const { words, importance } = draft.value;
  const send = (said: { words: string; importance: number } | { withdrawn: true }) =>
    act.send(EditPriority, { input: { priorityId, version, ...said } });
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm
      act={act}
      save={t('plan.save')}
      cancel={t('plan.cancel')}
      aside={
        <Button busy={act.busy} onClick={() => void send({ withdrawn: true })}>
          {t('plan.wants.withdraw')}
        </Button>
      }
      onSave={() => send({ words, importance: Number(importance) })}
      onCancel={onDone}
    >
      <WordsField value={words} onChange={(typed) => draft.change({ words: typed, importance })} />
      <Row>
        <ImportanceField value={importance} onChange={(typed) => draft.change({ words, importance: typed })} />
      </Row>
    </ActForm>
  );
}

const EMPTY = { words: '', importance: '8', saidBy: '' };

export function AddWish({ childId, onDone }: { childId: string; onDone: () => void }) {
  const t = useText();
  const saidOn = useToday();
  const draft = useDraft('add-priority', childId, EMPTY);
  const act = draftAct(draft, usePlanAct(), onDone);
  const { words, importance, saidBy } = draft.value;
  const set = (fields: Partial<typeof EMPTY>) => draft.change({ ...draft.value, ...fields });
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm
      act={act}
      save={t('plan.save')}
      cancel={t('plan.cancel')}
      onSave={() =>
        act.send(AddPriority, { input: { childId, words, importance: Number(importance), saidBy, saidOn } })
      }
      onCancel={onDone}
    >
      <WordsField value={words} onChange={(typed) => set({ words: typed })} />
      <Row align="end">
        <ImportanceField value={importance} onChange={(typed) => set({ importance: typed })} />
        <TextField
          label={t('plan.wants.saidBy')}
          value={saidBy}
          required
          maxLength={TEXT_LENGTHS.saidBy}
          onChange={(event) => set({ saidBy: event.currentTarget.value })}
        />
      </Row>
    </ActForm>
  );
}

interface TypedField {
  value: string;
  onChange: (typed: string) => void;
}

function WordsField({ value, onChange }: TypedField) {
  const t = useText();
  return (
    <TextArea
      label={t('plan.wants.words')}
      value={value}
      required
      maxLength={TEXT_LENGTHS.wish}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function ImportanceField({ value, onChange }: TypedField) {
  const t = useText();
  return (
    <TextField
      label={t('plan.wants.importance')}
      type="number"
      min={1}
      max={10}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
