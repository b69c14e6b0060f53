import { instantAt, localDate, localTime, VISIT_LIMITS } from '@trellis/domain';
import { useState } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLanguage, useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { Segmented } from '../../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import type { DayVisit } from './entry.ts';
import { MoveVisitToAnotherChild, PutVisitRight, RecordLateVisit } from './sheets.graphql.ts';

interface AfterwardsProps {
  entry: DayVisit;
  day: readonly DayVisit[];
  onClose: () => void;
}

/** What is said of a visit once it is over: how long it truly was, or of whom. */
export function Afterwards({ entry, day, onClose }: AfterwardsProps) {
  const t = useText();
  const [wrong, setWrong] = useState<'times' | 'child'>('times');
  const others = day.filter(({ child }) => child !== null && child.id !== entry.child?.id);
  const mayBeAnother = entry.state === 'DONE' && others.length > 0;
  return (
    <Stack gap={4}>
      {mayBeAnother && (
        <Segmented
          label={t('visits.right.what')}
          value={wrong}
          onChange={setWrong}
          choices={[
            { value: 'times', label: t('visits.right.times') },
            { value: 'child', label: t('visits.right.child') },
          ]}
        />
      )}
      {wrong === 'child' && mayBeAnother ? (
        <AnotherChild entry={entry} others={others} onClose={onClose} />
      ) : (
        <Times entry={entry} onClose={onClose} />
      )}
    </Stack>
  );
}

interface Typed {
  from: string;
  until: string;
}

function Times({ entry, onClose }: Omit<AfterwardsProps, 'day'>) {
  const t = useText();
  const { timeZone } = useViewer().clinic;
  const [id] = useState(() => newId());
  const { child, appointment, visit, startsAt, endsAt } = entry;
  const draft = useDraft<Typed>('visit-times', entry.id, {
    from: localTime(visit?.startedAt ?? startsAt, timeZone),
    until: localTime(visit?.endedAt ?? endsAt, timeZone),
  });
  const act = draftAct(draft, usePress(useReread()), onClose);
  if (draft.state === 'LOADING' || !child) return null;
  const { from, until } = draft.value;
  const on = localDate(startsAt, timeZone);
  const save = () => {
    const times = { startedAt: instantAt(on, from, timeZone), endedAt: instantAt(on, until, timeZone) };
    return entry.state === 'DONE' && visit
      ? act.send(PutVisitRight, { input: { id, visitId: visit.id, version: visit.version, ...times } })
      : act.send(RecordLateVisit, {
          input: { id, childId: child.id, appointmentId: appointment?.id ?? null, ...times },
        });
  };
  return (
    <ActForm
      act={act}
      save={t(entry.state === 'DONE' ? 'today.day.putRight' : 'visits.late.save')}
      cancel={t('visits.leave')}
      disabled={from === '' || until === ''}
      onSave={save}
      onCancel={act.throwAway}
    >
      {entry.state !== 'DONE' && <p>{t('visits.late.text', { days: VISIT_LIMITS.lateDays })}</p>}
      <Row>
        <TextField
          label={t('visits.from')}
          type="time"
          value={from}
          onChange={({ currentTarget }) => draft.change({ from: currentTarget.value, until })}
        />
        <TextField
          label={t('visits.until')}
          type="time"
          value={until}
          onChange={({ currentTarget }) => draft.change({ from, until: currentTarget.value })}
        />
      </Row>
    </ActForm>
  );
}

interface AnotherChildProps {
  entry: DayVisit;
  others: readonly DayVisit[];
  onClose: () => void;
}

/** The wrong card was tapped: the visit goes to a child of the same day. */
function AnotherChild({ entry, others, onClose }: AnotherChildProps) {
  const t = useText();
  const hindiFirst = useLanguage() === 'hi';
  const [id] = useState(() => newId());
  const draft = useDraft<{ to: string; reason: string }>('visit-of-another-child', entry.id, { to: '', reason: '' });
  const act = draftAct(draft, usePress(useReread()), onClose);
  const { visit } = entry;
  if (draft.state === 'LOADING' || !visit) return null;
  const { to, reason } = draft.value;
  const other = others.find((each) => each.id === to);
  const save = async () => {
    if (!other?.child) return;
    // Where that child is on record already, its visit stands beside this one.
    const appointmentId = other.visit === null ? (other.appointment?.id ?? null) : null;
    const of = { visitId: visit.id, version: visit.version, childId: other.child.id, appointmentId };
    await act.send(MoveVisitToAnotherChild, { input: { id, reason, ...of } });
  };
  return (
    <ActForm
      act={act}
      save={t('visits.another.save')}
      cancel={t('visits.leave')}
      disabled={!other || reason.trim() === ''}
      onSave={save}
      onCancel={act.throwAway}
    >
      <p>{t('visits.another.text')}</p>
      <SelectField
        label={t('visits.another.who')}
        value={to}
        translate="no"
        onChange={({ currentTarget }) => draft.change({ to: currentTarget.value, reason })}
      >
        <option value="">{t('visits.choose')}</option>
        {others.map((each) => (
          <option key={each.id} value={each.id}>
            {(hindiFirst ? each.child?.nameLocal : each.child?.name) ?? each.child?.name ?? each.child?.nameLocal}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('visits.another.reason')}
        maxLength={VISIT_LIMITS.reasonLength}
        value={reason}
        onChange={({ currentTarget }) => draft.change({ to, reason: currentTarget.value })}
      />
    </ActForm>
  );
}
