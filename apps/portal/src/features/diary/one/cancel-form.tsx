import { APPOINTMENT_LIMITS, CANCEL_REASONS, CANCELLED_BY, type SeriesScope } from '@trellis/domain';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { Segmented } from '../../../ui/fields/choices.tsx';
import { SelectField, TextArea } from '../../../ui/fields/text-field.tsx';
import { CancelAppointment } from '../move/moves.graphql.ts';
import { ScopeField } from '../scope-field.tsx';
import type { Entry } from '../shown.ts';
import { useScheduleWord } from '../words.ts';

interface Typed {
  by: (typeof CANCELLED_BY)[number];
  reason: (typeof CANCEL_REASONS)[number];
  note: string;
  scope: SeriesScope;
}

const BLANK: Typed = { by: 'FAMILY', reason: 'CHILD_ILL', note: '', scope: 'THIS' };

interface CancelFormProps {
  entry: Entry;
  onDone: () => void;
  onLeave: () => void;
}

/** An appointment that does not take place: whose wish it was, why, and how far it goes. */
export function CancelForm({ entry, onDone, onLeave }: CancelFormProps) {
  const t = useText();
  const word = useScheduleWord();
  const draft = useDraft<Typed>('cancel-appointment', entry.id, BLANK);
  const done = () => {
    showToast({ text: t('diary.cancelled'), tone: 'done' });
    onDone();
  };
  const act = draftAct(draft, usePress(useReread()), done);
  if (draft.state === 'LOADING') return null;
  const { by, reason, note, scope } = draft.value;
  const change = (to: Partial<Typed>) => draft.change({ ...draft.value, ...to });
  const save = () =>
    act.send(CancelAppointment, {
      input: { appointmentId: entry.id, version: entry.version, by, reason, note, scope },
    });
  const leave = () => {
    void draft.discard();
    onLeave();
  };
  return (
    <ActForm
      act={act}
      save={t('diary.cancel')}
      cancel={t('diary.keepIt')}
      disabled={reason === 'OTHER' && note.trim() === ''}
      onSave={save}
      onCancel={leave}
    >
      <p>{t('diary.cancelText')}</p>
      <Segmented
        label={t('diary.cancelBy')}
        value={by}
        onChange={(next) => change({ by: next })}
        choices={CANCELLED_BY.map((value) => ({ value, label: word('cancelledBy', value) }))}
      />
      <SelectField
        label={t('diary.cancelReason')}
        value={reason}
        onChange={({ currentTarget }) =>
          change({ reason: CANCEL_REASONS.find((each) => each === currentTarget.value) ?? 'OTHER' })
        }
      >
        {CANCEL_REASONS.map((each) => (
          <option key={each} value={each}>
            {word('cancelReason', each)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t('diary.cancelNote')}
        required={reason === 'OTHER'}
        maxLength={APPOINTMENT_LIMITS.reasonLength}
        value={note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      {entry.seriesId !== null && <ScopeField value={scope} onChange={(next) => change({ scope: next })} />}
    </ActForm>
  );
}
