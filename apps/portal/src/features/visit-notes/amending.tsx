import { NOTE_LIMITS } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { draftAct } from '../../lib/drafts/draft-act.ts';
import { useDraft } from '../../lib/drafts/use-draft.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { newId } from '../../lib/new-id.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ActForm } from '../../ui/fields/act-form.tsx';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Row } from '../../ui/layout/layout.tsx';
import type { Note } from './noted-visit.ts';
import { AmendVisitNote } from './visit-note.graphql.ts';

interface AmendingProps {
  visitId: string;
  note: Note;
  onTeam: boolean;
}

/** What is still to be said of a locked half, by those of its discipline who may sign. */
export function Amending({ visitId, note: { discipline }, onTeam }: AmendingProps) {
  const t = useText();
  const whyNot = useWhyNot();
  const [open, setOpen] = useState(false);
  if (whyNot('visit-note:amend', { onCareTeam: onTeam, discipline })) return null;
  if (open) return <AmendForm visitId={visitId} discipline={discipline} onDone={() => setOpen(false)} />;
  return (
    <Row>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('visitNote.amend')}
      </Button>
    </Row>
  );
}

function AmendForm({ visitId, discipline, onDone }: { visitId: string; discipline: string; onDone: () => void }) {
  const t = useText();
  const draft = useDraft('visit-note-amendment', `${visitId} ${discipline}`, { id: newId(), text: '', reason: '' });
  const act = draftAct(draft, usePress(useReread()), onDone);
  return (
    <ActForm
      act={act}
      save={t('visitNote.amendSave')}
      cancel={t('visitNote.cancel')}
      onSave={() => act.send(AmendVisitNote, { input: { ...draft.value, visitId, discipline } })}
      onCancel={act.throwAway}
    >
      <TextArea
        label={t('visitNote.amendText')}
        required
        maxLength={NOTE_LIMITS.fieldLength}
        value={draft.value.text}
        onChange={({ currentTarget }) => draft.change({ ...draft.value, text: currentTarget.value })}
      />
      <TextField
        label={t('visitNote.amendWhy')}
        required
        maxLength={NOTE_LIMITS.reasonLength}
        value={draft.value.reason}
        onChange={({ currentTarget }) => draft.change({ ...draft.value, reason: currentTarget.value })}
      />
    </ActForm>
  );
}
