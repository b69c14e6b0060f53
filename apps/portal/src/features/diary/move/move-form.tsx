import { APPOINTMENT_LIMITS, instantAt, isInClinic, localDate, localTime, type SeriesScope } from '@trellis/domain';
import { useEffect, useState } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { useMayOverride } from '../may.ts';
import { NamesProvider, useNames } from '../names.tsx';
import { ScopeField } from '../scope-field.tsx';
import { entriesOf, type Days, type Entry, type Person } from '../shown.ts';
import { useDays } from '../use-days.ts';
import { lengthOf } from './aim.ts';
import { ClashLines } from './clash-lines.tsx';
import { useClashWords } from './clash-words.ts';
import { useConsider, type Wanted } from './consider.ts';
import { MoveAppointment } from './moves.graphql.ts';
import { moveInput, useMover } from './use-mover.ts';

interface Typed {
  day: string;
  time: string;
  minutes: number;
  therapists: string[];
  room: string | null;
  scope: SeriesScope;
  reason: string;
}

interface MoveFormProps {
  entry: Entry;
  site: { id: string; resources: readonly { id: string; kind: string; name: string; inUse: boolean }[] };
  people: readonly Person[];
  aim: Wanted | undefined;
  onDone: () => void;
  onLeave: () => void;
}

/** Moves an appointment without dragging it: to any day and time, with whom and in which room, alone or with its series. */
export function MoveForm({ entry, site, people, aim, onDone, onLeave }: MoveFormProps) {
  const t = useText();
  const { timeZone } = useViewer().clinic;
  const mover = useMover();
  const press = usePress(useReread());
  const { startsAt, minutes, therapists, room }: Wanted = aim ?? { ...entry, minutes: lengthOf(entry) };
  const [first] = useState<Typed>({
    day: localDate(startsAt, timeZone),
    time: localTime(startsAt, timeZone),
    minutes,
    therapists: [...therapists],
    room,
    scope: 'THIS',
    reason: '',
  });
  // What was typed of it as it was before somebody moved it is of no use.
  const draft = useDraft<Typed>('move-appointment', `${entry.id}/${entry.version}`, first);
  const isThere = draft.state !== 'LOADING';
  const { change } = draft;
  // Where it was let go of just now goes before what was typed of another move.
  useEffect(() => {
    if (aim && isThere) change(first);
  }, [aim, isThere, change, first]);
  const mayOverride = useMayOverride();
  if (!isThere) return null;
  const typed = draft.value;
  const to = (what: Partial<Typed>) => change({ ...typed, ...what });
  const isTimed = typed.day !== '' && typed.time !== '';
  const wanted: Wanted = {
    startsAt: isTimed ? instantAt(typed.day, typed.time, timeZone) : entry.startsAt,
    minutes: typed.minutes,
    therapists: typed.therapists,
    room: typed.room,
  };
  const reason = typed.reason.trim();
  const save = async () => {
    const override = mayOverride && reason !== '' ? { reason } : undefined;
    const input = { ...moveInput(entry.id, entry.version, wanted), scope: typed.scope, override };
    const moved = await press.run(MoveAppointment, { input });
    if (!moved) return;
    await draft.discard();
    mover.offerBack(entry, wanted, moved.appointment?.version ?? entry.version + 1, typed.scope);
    onDone();
  };
  const leave = () => {
    void draft.discard();
    onLeave();
  };
  const rooms = site.resources.filter(({ id, kind, inUse }) => kind === 'ROOM' && (inUse || id === entry.room));
  return (
    <ActForm
      act={press}
      save={t('diary.move')}
      cancel={t('diary.keepIt')}
      disabled={!isTimed}
      onSave={save}
      onCancel={leave}
    >
      <Row align="end">
        <TextField
          label={t('diary.date')}
          type="date"
          required
          value={typed.day}
          onChange={({ currentTarget }) => to({ day: currentTarget.value })}
        />
        <TextField
          label={t('diary.time')}
          type="time"
          required
          step={APPOINTMENT_LIMITS.minutes.step * 60}
          value={typed.time}
          onChange={({ currentTarget }) => to({ time: currentTarget.value })}
        />
        <TextField
          label={t('diary.minutes')}
          type="number"
          required
          min={APPOINTMENT_LIMITS.minutes.min}
          max={APPOINTMENT_LIMITS.minutes.max}
          step={APPOINTMENT_LIMITS.minutes.step}
          value={typed.minutes}
          onChange={({ currentTarget }) => to({ minutes: currentTarget.valueAsNumber || typed.minutes })}
        />
      </Row>
      {typed.therapists.map((id, at) => (
        <TherapistField
          // The first of two stays the first, whoever it is.
          key={entry.therapists[at]}
          value={id}
          people={people}
          taken={typed.therapists}
          onPick={(picked) => to({ therapists: typed.therapists.with(at, picked) })}
        />
      ))}
      {isInClinic(entry.kind) && (
        <SelectField
          label={t('diary.room')}
          value={typed.room ?? ''}
          translate="no"
          onChange={({ currentTarget }) => to({ room: currentTarget.value })}
        >
          {rooms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {entry.seriesId !== null && <ScopeField value={typed.scope} onChange={(scope) => to({ scope })} />}
      <InTheWay entry={entry} wanted={wanted} day={typed.day} site={site} people={people}>
        {mayOverride ? (
          <TextField
            label={t('diary.overrideReason')}
            hint={t('diary.overrideHint')}
            maxLength={APPOINTMENT_LIMITS.reasonLength}
            value={typed.reason}
            onChange={({ currentTarget }) => to({ reason: currentTarget.value })}
          />
        ) : (
          <p>{t('diary.mayNotOverride')}</p>
        )}
      </InTheWay>
    </ActForm>
  );
}

interface TherapistFieldProps {
  value: string;
  people: readonly Person[];
  taken: readonly string[];
  onPick: (id: string) => void;
}

function TherapistField({ value, people, taken, onPick }: TherapistFieldProps) {
  const t = useText();
  const choices = people.filter(({ id }) => id === value || !taken.includes(id));
  return (
    <SelectField
      label={t('diary.therapists')}
      value={value}
      translate="no"
      onChange={({ currentTarget }) => onPick(currentTarget.value)}
    >
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

interface InTheWayProps {
  entry: Entry;
  wanted: Wanted;
  day: string;
  site: MoveFormProps['site'];
  people: readonly Person[];
  /** What can be done about it. */
  children: React.ReactNode;
}

/** What stands in the way on that day, looked up before anything is sent. */
function InTheWay({ day, ...rest }: InTheWayProps) {
  const { site, people, entry } = rest;
  const siteId = entry.site;
  const read = useDays(siteId, day, 1);
  const days = read.data?.diary;
  if (!days) return null;
  return (
    <NamesProvider people={people} things={site.resources} entries={entriesOf(days, siteId)}>
      <Found {...rest} days={days} />
    </NamesProvider>
  );
}

function Found({ entry, wanted, people, days, children }: Omit<InTheWayProps, 'day'> & { days: Days }) {
  const t = useText();
  const consider = useConsider(days, entry.site, people);
  const linesOf = useClashWords(useNames());
  const considered = consider(entry, wanted);
  const lines = linesOf(considered);
  if (lines.length === 0) return null;
  return (
    <>
      <Notice tone="care" live>
        <b>{t('diary.inTheWay')}</b>
        <ClashLines lines={lines} />
      </Notice>
      {considered.ok && children}
    </>
  );
}
