import { followUpWords, SET_ASIDE_REASONS, TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { SetFollowUpAside } from './follow-ups.graphql.ts';
import type { FollowUp } from './reached-goals.ts';

const CHOSEN = SET_ASIDE_REASONS.filter((reason) => reason !== 'OPEN_AGAIN');

/** Why nobody will look. */
export function SetAsideForm({ followUp, onDone }: { followUp: FollowUp; onDone: () => void }) {
  const t = useText();
  const say = useLocalised();
  const act = usePress(useReread());
  const [reason, setReason] = useState<(typeof CHOSEN)[number]>('NOT_REACHABLE');
  const [note, setNote] = useState('');
  const save = async () => {
    const input = { followUpId: followUp.id, version: followUp.version, reason, note };
    if (await act.run(SetFollowUpAside, { input })) onDone();
  };
  return (
    <ActForm act={act} save={t('followUp.aside')} cancel={t('followUp.cancel')} onSave={save} onCancel={onDone}>
      <SelectField
        label={t('followUp.aside.why')}
        value={reason}
        onChange={({ currentTarget }) =>
          setReason(CHOSEN.find((each) => each === currentTarget.value) ?? 'NOT_REACHABLE')
        }
      >
        {CHOSEN.map((each) => (
          <option key={each} value={each}>
            {say(followUpWords.setAsideReason[each])}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('followUp.aside.note')}
        required={reason === 'OTHER'}
        maxLength={TEXT_LENGTHS.followUpNote}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ActForm>
  );
}
