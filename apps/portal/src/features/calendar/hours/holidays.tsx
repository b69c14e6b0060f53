import { SCHEDULE_LIMITS, wholeDay } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { Switch } from '../../../ui/fields/choices.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Section } from '../../../ui/page/page.tsx';
import { AddHoliday, RemoveHoliday } from '../calendar.graphql.ts';
import styles from '../calendar.module.css';
import { Touched } from '../touched/list.tsx';
import { useClock } from '../use-clock.ts';
import type { CalendarSite } from '../use-sites.ts';

type Holiday = CalendarSite['holidays'][number];

/** The days on which a site does not keep its week, and what is booked on the one that was just added. */
export function Holidays({ site }: { site: CalendarSite }) {
  const t = useText();
  const { timeZone } = useViewer().clinic;
  const mayEdit = useWhyNot()('calendar:edit') === undefined;
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<string>();
  return (
    <Card>
      <Section
        title={t('calendar.holidays')}
        actions={mayEdit && !adding && <Button onClick={() => setAdding(true)}>{t('calendar.holidays.add')}</Button>}
      >
        <Stack gap={3}>
          {adding && <HolidayForm siteId={site.id} onAdded={setAdded} onDone={() => setAdding(false)} />}
          {added && <Touched of={site.id} span={wholeDay(added, timeZone)} />}
          {site.holidays.length === 0 && <p className={styles.quiet}>{t('calendar.holidays.none')}</p>}
          <ul className={styles.lines}>
            {site.holidays.map((holiday) => (
              <li key={holiday.id}>
                <HolidayLine holiday={holiday} mayRemove={mayEdit} />
              </li>
            ))}
          </ul>
        </Stack>
      </Section>
    </Card>
  );
}

function HolidayLine({ holiday, mayRemove }: { holiday: Holiday; mayRemove: boolean }) {
  const t = useText();
  const formats = useFormats();
  const clock = useClock();
  const { run, busy, refused } = usePress(useReread());
  const { id: holidayId, on, name, opensAt, closesAt } = holiday;
  return (
    <Stack gap={1}>
      <Row justify="between" gap={2}>
        <span>
          <b>{formats.day(on)}</b> · <OwnWords>{name}</OwnWords>
          {opensAt && closesAt && ` · ${clock(opensAt, closesAt)}`}
        </span>
        {mayRemove && (
          <Button variant="quiet" busy={busy} onClick={() => void run(RemoveHoliday, { input: { holidayId } })}>
            {t('calendar.holidays.remove')}
          </Button>
        )}
      </Row>
      <Refused>{refused}</Refused>
    </Stack>
  );
}

interface HolidayFormProps {
  siteId: string;
  onAdded: (on: string) => void;
  onDone: () => void;
}

function HolidayForm({ siteId, onAdded, onDone }: HolidayFormProps) {
  const t = useText();
  const today = useToday();
  const [empty] = useState(() => ({
    id: newId(),
    on: today,
    name: '',
    partly: false,
    opens: '09:00',
    closes: '13:00',
  }));
  const draft = useDraft('holiday', siteId, empty);
  const typed = draft.value;
  const act = draftAct(draft, usePress(useReread()), () => {
    onAdded(typed.on);
    onDone();
  });
  const set = (fields: Partial<typeof empty>) => draft.change({ ...typed, ...fields });
  if (draft.state === 'LOADING') return null;
  const { id, on, name, partly, opens, closes } = typed;
  const hours = partly ? { opens, closes } : { opens: null, closes: null };
  return (
    <ActForm
      act={act}
      save={t('calendar.holidays.save')}
      cancel={t('calendar.cancel')}
      onSave={() => act.send(AddHoliday, { input: { id, siteId, on, name, ...hours } })}
      onCancel={() => {
        void draft.discard();
        onDone();
      }}
    >
      <Row align="end">
        <TextField
          label={t('calendar.day')}
          type="date"
          required
          value={on}
          onChange={({ currentTarget }) => set({ on: currentTarget.value })}
        />
        <TextField
          label={t('calendar.holidays.name')}
          required
          maxLength={SCHEDULE_LIMITS.nameLength}
          value={name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
      </Row>
      <Switch label={t('calendar.holidays.partly')} checked={partly} onChange={(next) => set({ partly: next })} />
      {partly && (
        <Row gap={2}>
          <TextField
            label={t('calendar.opens')}
            type="time"
            required
            value={opens}
            onChange={({ currentTarget }) => set({ opens: currentTarget.value })}
          />
          <TextField
            label={t('calendar.closes')}
            type="time"
            required
            value={closes}
            onChange={({ currentTarget }) => set({ closes: currentTarget.value })}
          />
        </Row>
      )}
    </ActForm>
  );
}
