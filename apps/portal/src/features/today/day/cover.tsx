import { useState } from 'react';
import { useMayAsk } from '../../../lib/access/use-may-ask.ts';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { useCaller, useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ChildName } from '../../../ui/child/child-name.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SelectField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import styles from './day.module.css';
import { MyDay } from './day.graphql.ts';
import type { DayVisit } from './entry.ts';
import { Colleagues, CoverAppointment } from './sheets.graphql.ts';

interface CoverProps {
  clock: () => string;
  onClose: () => void;
}

interface Person {
  id: string;
  name: string;
  discipline: string | null;
}

/** Steps in for a colleague who is away today: I myself, or for those who keep the day whole, whoever is free. */
export function Cover({ clock, onClose }: CoverProps) {
  const t = useText();
  const caller = useCaller();
  const whyNot = useWhyNot();
  const [away, setAway] = useState('');
  const [by, setBy] = useState(caller.discipline === null ? '' : caller.staffId);
  const read = useRead(Colleagues, {});
  const mayPutOthers = whyNot('appointment:cover', { madeBy: '' }) === undefined;
  return (
    <Answered read={read}>
      {({ staff }) => {
        const people = staff.edges.flatMap(({ node }) => (node.active && node.discipline !== null ? [node] : []));
        const mine = people.find(({ id }) => id === caller.staffId)?.discipline;
        const colleagues = mayPutOthers ? people : people.filter((each) => each.discipline === mine && each.id !== by);
        const whose = people.find(({ id }) => id === away);
        const others = people.filter((each) => each.discipline === whose?.discipline && each.id !== away);
        return (
          <Stack gap={4}>
            <p>{t('visits.cover.text')}</p>
            <Who label={t('visits.cover.away')} people={colleagues} value={away} onChange={setAway} />
            {mayPutOthers && whose && <Who label={t('visits.cover.by')} people={others} value={by} onChange={setBy} />}
            {whose && others.some(({ id }) => id === by) && (
              <StillToCome key={`${away}/${by}`} forStaffId={away} staffId={by} clock={clock} onClose={onClose} />
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}

interface WhoProps {
  label: string;
  people: readonly Person[];
  value: string;
  onChange: (id: string) => void;
}

function Who({ label, people, value, onChange }: WhoProps) {
  const t = useText();
  return (
    <SelectField
      label={label}
      value={people.some(({ id }) => id === value) ? value : ''}
      translate="no"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{t('visits.choose')}</option>
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

interface StillToComeProps extends CoverProps {
  forStaffId: string;
  staffId: string;
}

/** What the colleague still has today, to be taken one by one or as a whole. */
function StillToCome({ forStaffId, staffId, clock, onClose }: StillToComeProps) {
  const t = useText();
  const { time } = useFormats();
  const on = useToday();
  const mayAsk = useMayAsk();
  const [ids] = useState(() => new Map<string, string>());
  const { busy, refused, run } = usePress(useReread());
  const asked = { planState: mayAsk('PLAN_STATE'), clinical: mayAsk('CLINICAL') };
  const read = useRead(MyDay, { on, staffId: forStaffId, ...asked });
  const cover = async (appointmentId: string, wholeDay: boolean) => {
    const key = wholeDay ? 'day' : appointmentId;
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    if (!(await run(CoverAppointment, { input: { id, appointmentId, forStaffId, staffId, wholeDay } }))) return;
    showToast({ text: t('visits.cover.done'), tone: 'done' });
    onClose();
  };
  return (
    <Answered read={read}>
      {({ myDay }) => {
        const open = (myDay.visits ?? []).filter(({ state, endsAt }) => state === 'EXPECTED' && endsAt > clock());
        const appointments = [...new Set(open.flatMap(({ appointment }) => appointment?.id ?? []))];
        const [first] = appointments;
        if (first === undefined) return <p>{t('visits.cover.nothing')}</p>;
        return (
          <Stack gap={3}>
            <Refused>{refused}</Refused>
            <ul className={styles.day}>
              {appointments.map((id) => (
                <li key={id} className={styles.card}>
                  <Part of={open.filter(({ appointment }) => appointment?.id === id)} time={time} />
                  <div className={styles.acts}>
                    <Button busy={busy} onClick={() => void cover(id, false)}>
                      {t('visits.cover.one')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
            {appointments.length > 1 && (
              <Row>
                <Button variant="primary" busy={busy} onClick={() => void cover(first, true)}>
                  {t('visits.cover.all', { count: appointments.length })}
                </Button>
              </Row>
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}

function Part({ of, time }: { of: readonly DayVisit[]; time: (instant: string) => string }) {
  return (
    <>
      <span className={styles.time}>{time(of[0]?.startsAt ?? '')}</span>
      <Stack gap={1}>
        {of.map(({ id, child }) => (
          <ChildName key={id} name={child?.name} nameLocal={child?.nameLocal} />
        ))}
      </Stack>
    </>
  );
}
