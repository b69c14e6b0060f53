import { LEAVE_KINDS, SCHEDULE_LIMITS, scheduleWords } from '@trellis/domain';
import { useState } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { Switch } from '../../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { RecordLeave } from '../calendar.graphql.ts';
import type { CalendarPerson } from '../use-staff.ts';

interface LeaveFormProps {
  /** Those whose leave the reader may record: their own, or everybody's. */
  whose: readonly CalendarPerson[];
  onRecorded: (leaveId: string) => void;
  onDone: () => void;
}

/** That somebody is away. What they are booked for stays until the families were asked. */
export function LeaveForm({ whose, onRecorded, onDone }: LeaveFormProps) {
  const t = useText();
  const say = useLocalised();
  const today = useToday();
  const { staff } = useViewer();
  const self = whose.find(({ id }) => id === staff.id) ?? whose[0];
  const [empty] = useState(() => ({
    id: newId(),
    staffId: self?.id ?? '',
    kind: 'HOLIDAY',
    from: today,
    until: today,
    partly: false,
    fromTime: '09:00',
    untilTime: '13:00',
    note: '',
  }));
  const draft = useDraft('leave', 'new', empty);
  const typed = draft.value;
  const act = draftAct(draft, usePress(useReread()), () => {
    onRecorded(typed.id);
    onDone();
  });
  const set = (fields: Partial<typeof empty>) => draft.change({ ...typed, ...fields });
  if (draft.state === 'LOADING') return null;
  const { id, staffId, from, until, partly, fromTime, untilTime, note } = typed;
  const kind = LEAVE_KINDS.find((each) => each === typed.kind) ?? 'OTHER';
  const times = partly ? { fromTime, untilTime } : { fromTime: null, untilTime: null };
  return (
    <ActForm
      act={act}
      save={t('calendar.leave.save')}
      cancel={t('calendar.cancel')}
      onSave={() => act.send(RecordLeave, { input: { id, staffId, kind, from, until, note, ...times } })}
      onCancel={() => {
        void draft.discard();
        onDone();
      }}
    >
      <Row align="end">
        <SelectField
          label={t('calendar.leave.who')}
          translate="no"
          value={staffId}
          onChange={({ currentTarget }) => set({ staffId: currentTarget.value })}
        >
          {whose.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('calendar.leave.why')}
          value={kind}
          onChange={({ currentTarget }) => set({ kind: currentTarget.value })}
        >
          {LEAVE_KINDS.map((each) => (
            <option key={each} value={each}>
              {say(scheduleWords.leaveKind[each])}
            </option>
          ))}
        </SelectField>
      </Row>
      <Row align="end">
        <TextField
          label={t('calendar.leave.from')}
          type="date"
          required
          value={from}
          onChange={({ currentTarget: { value } }) => set({ from: value, ...(until < value && { until: value }) })}
        />
        <TextField
          label={t('calendar.leave.until')}
          type="date"
          required
          min={from}
          value={until}
          onChange={({ currentTarget }) => set({ until: currentTarget.value })}
        />
      </Row>
      <Switch label={t('calendar.leave.partly')} checked={partly} onChange={(next) => set({ partly: next })} />
      {partly && (
        <Row align="end">
          <TextField
            label={t('calendar.leave.fromTime')}
            type="time"
            required
            value={fromTime}
            onChange={({ currentTarget }) => set({ fromTime: currentTarget.value })}
          />
          <TextField
            label={t('calendar.leave.untilTime')}
            type="time"
            required
            value={untilTime}
            onChange={({ currentTarget }) => set({ untilTime: currentTarget.value })}
          />
        </Row>
      )}
      <TextField
        label={t('calendar.leave.note')}
        maxLength={SCHEDULE_LIMITS.noteLength}
        value={note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </ActForm>
  );
}
