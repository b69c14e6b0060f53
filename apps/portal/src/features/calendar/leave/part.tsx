import { addDays, localDate, localTime, scheduleWords } from '@trellis/domain';
import { useState } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { Card, Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Section } from '../../../ui/page/page.tsx';
import { WithdrawLeave } from '../calendar.graphql.ts';
import styles from '../calendar.module.css';
import { NotYours } from '../not-yours.tsx';
import { Touched } from '../touched/list.tsx';
import { type CalendarPerson, useStaff } from '../use-staff.ts';
import { LeaveForm } from './form.tsx';

type Leave = CalendarPerson['leaves'][number];

/** Who is away and when, and what is booked of them then. */
export function LeavePart() {
  const t = useText();
  const { read, staff } = useStaff();
  const whyNot = useWhyNot();
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<string>();
  const whose = staff.filter(({ id }) => whyNot('leave:record', { madeBy: id }) === undefined);
  return (
    <Card>
      <Section
        title={t('calendar.part.leave')}
        actions={
          whose.length > 0 && !adding && <Button onClick={() => setAdding(true)}>{t('calendar.leave.add')}</Button>
        }
      >
        <Answered read={read} skeleton={<SkeletonBlock height={360} />}>
          {() => {
            const leaves = staff
              .flatMap((person) => person.leaves.map((leave) => ({ person, leave })))
              .toSorted((a, b) => Date.parse(a.leave.startsAt) - Date.parse(b.leave.startsAt));
            return (
              <Stack gap={3}>
                {adding && <LeaveForm whose={whose} onRecorded={setShown} onDone={() => setAdding(false)} />}
                {leaves.length === 0 && <p className={styles.quiet}>{t('calendar.leave.none')}</p>}
                <ul className={styles.lines}>
                  {leaves.map(({ person, leave }) => (
                    <li key={leave.id}>
                      <LeaveLine
                        person={person}
                        leave={leave}
                        isShown={shown === leave.id}
                        onShow={() => setShown(shown === leave.id ? undefined : leave.id)}
                      />
                    </li>
                  ))}
                </ul>
                {whose.length === 0 && <NotYours action="leave:record" />}
              </Stack>
            );
          }}
        </Answered>
      </Section>
    </Card>
  );
}

interface LeaveLineProps {
  person: CalendarPerson;
  leave: Leave;
  isShown: boolean;
  onShow: () => void;
}

function LeaveLine({ person, leave, isShown, onShow }: LeaveLineProps) {
  const t = useText();
  const say = useLocalised();
  const mayWithdraw = useWhyNot()('leave:withdraw', { madeBy: person.id }) === undefined;
  const { run, busy, refused } = usePress(useReread());
  const { id: leaveId, startsAt, endsAt, kind, note } = leave;
  return (
    <Stack gap={1}>
      <Row justify="between" gap={2}>
        <b>
          <Identifying>{person.name}</Identifying>
        </b>
        <Row gap={2}>
          <Button variant="quiet" aria-expanded={isShown} onClick={onShow}>
            {t('calendar.leave.touches')}
          </Button>
          {mayWithdraw && (
            <Button variant="quiet" busy={busy} onClick={() => void run(WithdrawLeave, { input: { leaveId } })}>
              {t('calendar.leave.withdraw')}
            </Button>
          )}
        </Row>
      </Row>
      <span>
        <LeaveSpan startsAt={startsAt} endsAt={endsAt} />
        {kind && ` · ${say(scheduleWords.leaveKind[kind])}`}
        {note && (
          <>
            {' · '}
            <OwnWords>{note}</OwnWords>
          </>
        )}
      </span>
      <Refused>{refused}</Refused>
      {isShown && (
        <div className={styles.touched}>
          <Touched of={person.id} span={{ startsAt, endsAt }} />
        </div>
      )}
    </Stack>
  );
}

/** Whole days as days; else from when to when. */
function LeaveSpan({ startsAt, endsAt }: Pick<Leave, 'startsAt' | 'endsAt'>) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const isWhole = [startsAt, endsAt].every((instant) => localTime(instant, timeZone) === '00:00');
  if (!isWhole) return t('calendar.leave.span', { from: formats.moment(startsAt), until: formats.moment(endsAt) });
  const first = localDate(startsAt, timeZone);
  const last = addDays(localDate(endsAt, timeZone), -1);
  if (first === last) return formats.day(first);
  return t('calendar.leave.span', { from: formats.day(first), until: formats.day(last) });
}
