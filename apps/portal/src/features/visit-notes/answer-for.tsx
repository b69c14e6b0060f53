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
import { Refused } from '../../ui/feedback/refused.tsx';
import { ActForm } from '../../ui/fields/act-form.tsx';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import type { Note, NotedVisit } from './noted-visit.ts';
import { CoSignVisitNote, ReturnVisitNote } from './visit-note.graphql.ts';
import styles from './visit-notes.module.css';

/** A trainee's half, for those of the discipline who may answer for it: they do, or give it back with a reason. */
export function AnswerFor({ visit, note, onTeam }: { visit: NotedVisit; note: Note; onTeam: boolean }) {
  const t = useText();
  const whyNot = useWhyNot();
  const act = usePress(useReread());
  const [returns, setReturns] = useState(false);
  const { discipline, noteVersion: version, contentHash } = note;
  const refused = whyNot('visit-note:co-sign', { onCareTeam: onTeam, discipline });
  if (refused) return <small className={styles.quiet}>{refused}</small>;
  const input = () => ({ id: newId(), visitId: visit.id, version, discipline });
  if (returns) return <Returning input={input} visitId={visit.id} onDone={() => setReturns(false)} />;
  return (
    <Stack gap={2}>
      <Refused>{act.refused}</Refused>
      <Row>
        <Button
          variant="primary"
          busy={act.busy}
          onClick={() => void act.run(CoSignVisitNote, { input: { ...input(), contentHash: contentHash ?? '' } })}
        >
          {t('visitNote.coSign')}
        </Button>
        <Button onClick={() => setReturns(true)}>{t('visitNote.giveBack')}</Button>
      </Row>
    </Stack>
  );
}

interface ReturningProps {
  visitId: string;
  input: () => { id: string; visitId: string; version: number; discipline: string };
  onDone: () => void;
}

function Returning({ visitId, input, onDone }: ReturningProps) {
  const t = useText();
  const draft = useDraft('visit-note-return', visitId, '');
  const act = draftAct(draft, usePress(useReread()), onDone);
  return (
    <ActForm
      act={act}
      save={t('visitNote.giveBack')}
      cancel={t('visitNote.cancel')}
      onSave={() => act.send(ReturnVisitNote, { input: { ...input(), reason: draft.value } })}
      onCancel={act.throwAway}
    >
      <TextArea
        label={t('visitNote.whyBack')}
        required
        maxLength={NOTE_LIMITS.reasonLength}
        value={draft.value}
        onChange={({ currentTarget }) => draft.change(currentTarget.value)}
      />
    </ActForm>
  );
}
