import { SCHEDULE_LIMITS, WEEKDAYS, type Weekday } from '@trellis/domain';
import { useState } from 'react';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { newId } from '../../../lib/new-id.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { KeepStaffWeek } from '../calendar.graphql.ts';
import styles from '../calendar.module.css';
import type { CalendarSite } from '../use-sites.ts';
import type { Week } from './week-table.tsx';

interface TypedHours {
  /** Of the row on the screen; never sent. */
  key: string;
  day: Weekday;
  siteId: string;
  opens: string;
  closes: string;
}

interface StaffWeekFormProps {
  staffId: string;
  sites: readonly CalendarSite[];
  weeks: readonly Week[];
  onKept: (since: string) => void;
  onDone: () => void;
}

/** A person's week from a day on: begins with the one in force, else with the hours of the site. */
export function StaffWeekForm({ staffId, sites, weeks, onKept, onDone }: StaffWeekFormProps) {
  const t = useText();
  const today = useToday();
  const [empty] = useState(() => ({ since: today, hours: hoursToBegin(weeks, sites, today) }));
  const draft = useDraft('staff-week', staffId, empty);
  const { since, hours } = draft.value;
  const act = draftAct(draft, usePress(useReread()), () => {
    onKept(since);
    onDone();
  });
  const set = (fields: Partial<typeof empty>) => draft.change({ since, hours, ...fields });
  const change = (key: string, fields: Partial<TypedHours>) =>
    set({ hours: hours.map((each) => (each.key === key ? { ...each, ...fields } : each)) });
  const save = async () => {
    const version = weeks.find((week) => week.since === since)?.version ?? null;
    const said = hours.map(({ day, siteId, opens, closes }) => ({ day, siteId, opens, closes }));
    await act.send(KeepStaffWeek, { input: { staffId, version, since, hours: said } });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm
      act={act}
      save={t('calendar.save')}
      cancel={t('calendar.cancel')}
      onSave={save}
      onCancel={() => {
        void draft.discard();
        onDone();
      }}
    >
      <Row align="end">
        <TextField
          label={t('calendar.weeks.from')}
          type="date"
          required
          value={since}
          onChange={({ currentTarget }) => set({ since: currentTarget.value })}
        />
      </Row>
      {hours.map((each) => (
        <HoursRow
          key={each.key}
          hours={each}
          sites={sites}
          onChange={(fields) => change(each.key, fields)}
          onRemove={() => set({ hours: hours.filter(({ key }) => key !== each.key) })}
        />
      ))}
      {hours.length === 0 && <p>{t('calendar.weeks.noHours')}</p>}
      {hours.length < SCHEDULE_LIMITS.weekHours && (
        <Row>
          <Button variant="quiet" onClick={() => set({ hours: [...hours, nextHours(hours, sites)] })}>
            {t('calendar.weeks.add')}
          </Button>
        </Row>
      )}
    </ActForm>
  );
}

interface HoursRowProps {
  hours: TypedHours;
  sites: readonly CalendarSite[];
  onChange: (fields: Partial<TypedHours>) => void;
  onRemove: () => void;
}

function HoursRow({ hours: { day, siteId, opens, closes }, sites, onChange, onRemove }: HoursRowProps) {
  const t = useText();
  const word = useWord();
  return (
    <fieldset className={styles.day}>
      <legend className={styles.unseen}>{word(`weekday.${day}`)}</legend>
      <Row align="end" gap={2}>
        <SelectField
          label={t('calendar.day')}
          value={day}
          onChange={({ currentTarget }) =>
            onChange({ day: WEEKDAYS.find((each) => each === currentTarget.value) ?? 'MON' })
          }
        >
          {WEEKDAYS.map((each) => (
            <option key={each} value={each}>
              {word(`weekday.${each}`)}
            </option>
          ))}
        </SelectField>
        {sites.length > 1 && (
          <SelectField
            label={t('calendar.site')}
            translate="no"
            value={siteId}
            onChange={({ currentTarget }) => onChange({ siteId: currentTarget.value })}
          >
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <TextField
          label={t('calendar.opens')}
          type="time"
          required
          value={opens}
          onChange={({ currentTarget }) => onChange({ opens: currentTarget.value })}
        />
        <TextField
          label={t('calendar.closes')}
          type="time"
          required
          value={closes}
          onChange={({ currentTarget }) => onChange({ closes: currentTarget.value })}
        />
        <Button variant="quiet" onClick={onRemove}>
          {t('calendar.weeks.remove')}
        </Button>
      </Row>
    </fieldset>
  );
}

function hoursToBegin(weeks: readonly Week[], [site]: readonly CalendarSite[], today: string): readonly TypedHours[] {
  const now = weeks.find(({ since }) => since <= today);
  if (now !== undefined) {
    return now.hours.map(({ day, site: at, opensAt, closesAt }) => ({
      key: newId(),
      day,
      siteId: at?.id ?? '',
      opens: opensAt,
      closes: closesAt,
    }));
  }
  return (site?.openingHours ?? []).map(({ weekday, opensAt, closesAt }) => ({
    key: newId(),
    day: WEEKDAYS[weekday - 1] ?? 'MON',
    siteId: site?.id ?? '',
    opens: opensAt,
    closes: closesAt,
  }));
}

/** One stretch more: on the first day that has none yet. */
function nextHours(hours: readonly TypedHours[], [site]: readonly CalendarSite[]): TypedHours {
  const day = WEEKDAYS.find((each) => !hours.some((other) => other.day === each)) ?? 'MON';
  return { key: newId(), day, siteId: site?.id ?? '', opens: '09:00', closes: '17:00' };
}
