import { OWN_RECALL_LIMITS } from '@trellis/domain';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { isText } from '../../../lib/drafts/is-text.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { OwnRecall } from './own-edit.ts';
import { EndOwnRecall } from './own.graphql.ts';

/** Why it is not looked at any more. */
export function OwnRecallEndForm({ recall, onDone }: { recall: OwnRecall; onDone: () => void }) {
  const t = useText();
  const draft = useOwnDraft('own-recall-end', recall.id, '', isText);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const { id: ownRecallId, version } = recall;
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm
      act={act}
      save={t('chart.recall.own.end')}
      cancel={t('chart.cancel')}
      onSave={() => act.send(EndOwnRecall, { input: { ownRecallId, version, reason: draft.value } })}
      onCancel={act.throwAway}
    >
      <TextField
        label={t('chart.recall.own.endWhy')}
        required
        maxLength={OWN_RECALL_LIMITS.endReasonLength}
        value={draft.value}
        onChange={({ currentTarget }) => draft.change(currentTarget.value)}
      />
    </ActForm>
  );
}
