import { WEEKDAYS, type Weekday } from '@trellis/domain';
import { isRecord } from '../../../lib/auth/viewer.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { isText } from '../../../lib/drafts/is-text.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { Switch } from '../../../ui/fields/choices.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { KeepOpeningHours } from '../calendar.graphql.ts';
import styles from '../calendar.module.css';
import type { CalendarSite } from '../use-sites.ts';

interface TypedDay {
  open: boolean;
  opens: string;
  closes: string;
}
type TypedWeek = Readonly<Record<Weekday, TypedDay>>;

function isTypedWeek(stored: unknown): stored is TypedWeek {
  return isRecord(stored) && WEEKDAYS.every((day) => isTypedDay(stored[day]));
}

function isTypedDay(day: unknown): boolean {
  return isRecord(day) && typeof day['open'] === 'boolean' && [day['opens'], day['closes']].every(isText);
}

function weekOf({ openingHours }: CalendarSite): TypedWeek {
  const day = (at: number): TypedDay => {
    const hours = openingHours.find(({ weekday }) => weekday === at + 1);
    return { open: hours !== undefined, opens: hours?.opensAt ?? '09:00', closes: hours?.closesAt ?? '18:00' };
  };
  return { MON: day(0), TUE: day(1), WED: day(2), THU: day(3), FRI: day(4), SAT: day(5), SUN: day(6) };
}

/** The whole week of a site, a stretch a day. What is booked outside it stays, and is listed as to be moved. */
export function OpeningWeekForm({ site, onDone }: { site: CalendarSite; onDone: () => void }) {
  const t = useText();
  const word = useWord();
  const draft = useDraft('opening-hours', `${site.id}-${site.version}`, weekOf(site), { accept: isTypedWeek });
  const act = draftAct(draft, usePress(useReread()), onDone);
  const week = draft.value;
  const set = (day: Weekday, fields: Partial<TypedDay>) =>
    draft.change({ ...week, [day]: { ...week[day], ...fields } });
  const save = async () => {
    const hours = WEEKDAYS.flatMap((day) => {
      const { open, opens, closes } = week[day];
      return open ? [{ day, opens, closes }] : [];
    });
    await act.send(KeepOpeningHours, { input: { siteId: site.id, version: site.version, hours } });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm act={act} save={t('calendar.save')} cancel={t('calendar.cancel')} onSave={save} onCancel={act.throwAway}>
      <p className={styles.quiet}>{t('calendar.opening.hint')}</p>
      {WEEKDAYS.map((day) => {
        const { open, opens, closes } = week[day];
        return (
          <fieldset key={day} className={styles.day}>
            <legend className={styles.unseen}>{word(`weekday.${day}`)}</legend>
            <Switch label={word(`weekday.${day}`)} checked={open} onChange={(next) => set(day, { open: next })} />
            {open && (
              <Row gap={2}>
                <TextField
                  label={t('calendar.opens')}
                  type="time"
                  required
                  value={opens}
                  onChange={({ currentTarget }) => set(day, { opens: currentTarget.value })}
                />
                <TextField
                  label={t('calendar.closes')}
                  type="time"
                  required
                  min={opens}
                  value={closes}
                  onChange={({ currentTarget }) => set(day, { closes: currentTarget.value })}
                />
              </Row>
            )}
          </fieldset>
        );
      })}
    </ActForm>
  );
}
