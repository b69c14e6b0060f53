import { TEXT_LENGTHS } from '@trellis/domain';
import { isRecord } from '../../../lib/auth/viewer.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useClearerName } from '../../../lib/i18n/clearer-name.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import type { PrecautionKind } from '../../../lib/precautions/precaution-kinds.ts';
import type { Precaution } from '../child-head.ts';
import { WritesAs } from '../writes-as.tsx';
import { ClearPrecaution } from './precautions.graphql.ts';

interface Clearance {
  reason: string;
  role: string;
  from: string;
}

const EMPTY: Clearance = { reason: '', role: '', from: '' };

function isClearance(stored: unknown): stored is Clearance {
  return isRecord(stored) && Object.keys(EMPTY).every((field) => typeof stored[field] === 'string');
}

interface ClearPrecautionFormProps {
  precaution: Precaution;
  kind: PrecautionKind;
  onDone: () => void;
}

/** Why a warning holds no longer; where the kind names someone who has to say so in writing, who that was. */
export function ClearPrecautionForm({ precaution, kind, onDone }: ClearPrecautionFormProps) {
  const t = useText();
  const clearerName = useClearerName();
  const draft = useOwnDraft('clear-precaution', precaution.id, EMPTY, isClearance);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const { reason, role, from } = draft.value;
  const set = (fields: Partial<Clearance>) => draft.change({ ...draft.value, ...fields });
  const inWriting = kind.clearanceBy.length > 0;
  const save = async () => {
    const input = {
      precautionId: precaution.id,
      version: precaution.version,
      reason,
      ...(inWriting && { clearanceRole: role || kind.clearanceBy[0], clearanceFrom: from }),
    };
    await act.send(ClearPrecaution, { input });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm act={act} save={t('chart.clear')} cancel={t('chart.cancel')} onSave={save} onCancel={onDone}>
      <WritesAs />
      {inWriting && (
        <>
          <p>{t('chart.clear.inWriting')}</p>
          <SelectField
            label={t('chart.clear.role')}
            value={role || kind.clearanceBy[0]}
            onChange={({ currentTarget }) => set({ role: currentTarget.value })}
          >
            {kind.clearanceBy.map((code) => (
              <option key={code} value={code}>
                {clearerName(code)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('chart.clear.from')}
            required
            maxLength={TEXT_LENGTHS.personName}
            value={from}
            onChange={({ currentTarget }) => set({ from: currentTarget.value })}
          />
        </>
      )}
      <TextArea
        label={t('chart.clear.reason')}
        required
        maxLength={TEXT_LENGTHS.precaution}
        value={reason}
        onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
      />
    </ActForm>
  );
}
