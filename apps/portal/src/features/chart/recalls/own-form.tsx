import { OWN_RECALL_LIMITS, RECALL_UNITS } from '@trellis/domain';
import type { ComponentProps } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import type { Child } from '../child-head.ts';
import { WritesAs } from '../writes-as.tsx';
import type { OwnRecall, Said } from './own-edit.ts';
import { ownersOf } from './own-owners.ts';

interface OwnRecallFormProps {
  child: Child;
  said: Said;
  /** Whose it is now, where it is somebody's. */
  owner?: OwnRecall['owner'];
  saveLabel: string;
  act: ComponentProps<typeof ActForm>['act'];
  onChange: (said: Said) => void;
  onSave: () => Promise<void>;
  onCancel: () => void;
}

/** What is looked at again, why, how often, when first, and who sees to it. */
export function OwnRecallForm({ child, said, owner, ...form }: OwnRecallFormProps) {
  const t = useText();
  const set = (fields: Partial<Said>) => form.onChange({ ...said, ...fields });
  const owners = useOwners(child, said.ownerId, owner);
  const { what, why, every, firstDueOn, ownerId } = said;
  return (
    <ActForm
      act={form.act}
      save={form.saveLabel}
      cancel={t('chart.cancel')}
      onSave={form.onSave}
      onCancel={form.onCancel}
    >
      <WritesAs />
      <TextField
        label={t('chart.recall.own.what')}
        required
        maxLength={OWN_RECALL_LIMITS.whatLength}
        value={what}
        onChange={({ currentTarget }) => set({ what: currentTarget.value })}
      />
      <TextField
        label={t('chart.recall.own.why')}
        required
        maxLength={OWN_RECALL_LIMITS.whyLength}
        value={why}
        onChange={({ currentTarget }) => set({ why: currentTarget.value })}
      />
      <Row align="end">
        <TextField
          label={t('chart.recall.own.every')}
          type="number"
          required
          min={1}
          max={OWN_RECALL_LIMITS.everyCount}
          value={every.count}
          onChange={({ currentTarget }) => set({ every: { ...every, count: currentTarget.value } })}
        />
        <SelectField
          label={t('chart.recall.own.unit')}
          value={every.unit}
          onChange={({ currentTarget }) =>
            set({
              every: { ...every, unit: RECALL_UNITS.find((each) => each === currentTarget.value) ?? 'MONTH' },
            })
          }
        >
          {RECALL_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`chart.recall.own.unit.${unit}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('chart.recall.own.first')}
          type="date"
          required
          value={firstDueOn}
          onChange={({ currentTarget }) => set({ firstDueOn: currentTarget.value })}
        />
      </Row>
      <SelectField
        label={t('chart.recall.own.who')}
        value={ownerId}
        onChange={({ currentTarget }) => set({ ownerId: currentTarget.value })}
      >
        {owners.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </SelectField>
    </ActForm>
  );
}

/** Who can be named to see to it. */
export function useOwners(child: Child, picked: string, owner?: OwnRecall['owner']): ReturnType<typeof ownersOf> {
  const { staff } = useViewer();
  const { role } = useCaller();
  const viewer = { id: staff.id, name: staff.name, role, onMyTeam: child.onMyTeam === true };
  return ownersOf({ careTeam: child.careTeam, viewer, owner, picked });
}
