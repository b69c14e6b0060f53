import { useState } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { isRecord } from '../../../lib/auth/viewer.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import type { Child } from '../child-head.ts';
import { isSaid, type Said, wordsOf } from './own-edit.ts';
import { OwnRecallForm } from './own-form.tsx';
import { AddOwnRecall } from './own.graphql.ts';

interface Typed {
  id: string;
  said: Said;
}

function isTyped(stored: unknown): stored is Typed {
  return isRecord(stored) && typeof stored['id'] === 'string' && isSaid(stored['said']);
}

/** Something more is to be looked at again. */
export function OwnRecallAddForm({ child, onDone }: { child: Child; onDone: () => void }) {
  const t = useText();
  const today = useToday();
  const { staff } = useViewer();
  const [empty] = useState<Typed>(() => ({
    id: newId(),
    said: { what: '', why: '', every: { count: '6', unit: 'MONTH' }, firstDueOn: today, ownerId: staff.id },
  }));
  const draft = useOwnDraft('own-recall', child.id, empty, isTyped);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const { id, said } = draft.value;
  const save = async () => {
    await act.send(AddOwnRecall, { input: { id, childId: child.id, ...wordsOf(said) } });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <OwnRecallForm
      child={child}
      said={said}
      saveLabel={t('chart.recall.own.save')}
      act={act}
      onChange={(changed) => draft.change({ id, said: changed })}
      onSave={save}
      onCancel={act.throwAway}
    />
  );
}
