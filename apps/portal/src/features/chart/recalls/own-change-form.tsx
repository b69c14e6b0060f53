import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { fieldsTaken } from '../../../lib/drafts/merge-row.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { ConflictSheet } from '../../../ui/overlay/conflict-sheet.tsx';
import type { Child } from '../child-head.ts';
import { editOf, isOwnRecallEdit, met, type OwnRecall, type Said, wordsOf } from './own-edit.ts';
import { OwnRecallForm, useOwners } from './own-form.tsx';
import { ChangeOwnRecall } from './own.graphql.ts';

interface OwnRecallChangeFormProps {
  child: Child;
  recall: OwnRecall;
  onDone: () => void;
}

/** What is looked at again, said otherwise. Where a colleague did so too, both texts are shown and one is picked. */
export function OwnRecallChangeForm({ child, recall, onDone }: OwnRecallChangeFormProps) {
  const t = useText();
  const draft = useOwnDraft('own-recall-change', recall.id, editOf(recall), isOwnRecallEdit);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const { edit, clash } = met(draft.value, recall);
  const say = useSaid(child, edit.mine.ownerId, recall.owner);
  const save = async () => {
    const input = { ownRecallId: recall.id, version: edit.version, ...wordsOf(edit.mine) };
    await act.send(ChangeOwnRecall, { input });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <>
      <OwnRecallForm
        child={child}
        said={edit.mine}
        owner={recall.owner}
        saveLabel={t('chart.recall.own.saveChange')}
        act={act}
        onChange={(mine) => draft.change({ ...edit, mine })}
        onSave={save}
        onCancel={act.throwAway}
      />
      {clash && (
        <ConflictSheet
          fields={clash.fields.map((field) => ({
            id: field,
            label: t(FIELD_NAMES[field]),
            mine: say(field, edit.mine),
            theirs: say(field, clash.theirs),
          }))}
          onPick={(kept) => draft.change({ ...editOf(recall), mine: { ...edit.mine, ...fieldsTaken(clash, kept) } })}
          // What was typed stays where it is kept: the form asks again when it is next opened.
          onLater={onDone}
        />
      )}
    </>
  );
}

/** A way to a field's value as a person can compare it. */
function useSaid(child: Child, picked: string, owner: OwnRecall['owner']): (field: keyof Said, said: Said) => string {
  const t = useText();
  const formats = useFormats();
  const owners = useOwners(child, picked, owner);
  return (field, said) => {
    switch (field) {
      case 'every':
        return t(`chart.recall.own.every.${said.every.unit}`, { count: Number(said.every.count) });
      case 'firstDueOn':
        return said.firstDueOn ? formats.day(said.firstDueOn) : '–';
      case 'ownerId':
        return owners.find(({ id }) => id === said.ownerId)?.name ?? '–';
      case 'what':
      case 'why':
        return said[field];
    }
  };
}

const FIELD_NAMES = {
  what: 'chart.recall.own.what',
  why: 'chart.recall.own.why',
  every: 'chart.recall.own.every',
  firstDueOn: 'chart.recall.own.first',
  ownerId: 'chart.recall.own.who',
} as const;
