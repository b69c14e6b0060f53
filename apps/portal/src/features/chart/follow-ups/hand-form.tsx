import { useState } from 'react';
import { currentTeam } from '../../../lib/current-team.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField } from '../../../ui/fields/text-field.tsx';
import type { Child } from '../child-head.ts';
import { HandFollowUpOver } from './follow-ups.graphql.ts';
import type { FollowUp } from './reached-goals.ts';

interface HandOverFormProps {
  followUp: FollowUp;
  child: Child;
  onDone: () => void;
}

/** Who of the team looks instead. */
export function HandOverForm({ followUp, child, onDone }: HandOverFormProps) {
  const t = useText();
  const act = usePress(useReread());
  const others = currentTeam(child).flatMap(({ staff }) => (staff && staff.id !== followUp.owner?.id ? [staff] : []));
  const [ownerId, setOwner] = useState(others[0]?.id ?? '');
  const save = async () => {
    if (await act.run(HandFollowUpOver, { input: { followUpId: followUp.id, version: followUp.version, ownerId } }))
      onDone();
  };
  return (
    <ActForm
      act={act}
      save={t('followUp.hand')}
      cancel={t('followUp.cancel')}
      disabled={ownerId === ''}
      onSave={save}
      onCancel={onDone}
    >
      <SelectField
        label={t('followUp.hand.to')}
        value={ownerId}
        translate="no"
        onChange={({ currentTarget }) => setOwner(currentTarget.value)}
      >
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </ActForm>
  );
}
