import { followUpWords, localDate, SEEN_BY } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats, useSettingName, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Identifying, Row } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { levelSign } from '../../../ui/measures/level.ts';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { SetAsideForm } from './aside-form.tsx';
import { TakeBackSeen } from './follow-ups.graphql.ts';
import { HandOverForm } from './hand-form.tsx';
import type { FollowUp } from './reached-goals.ts';
import { SeenForm } from './seen-form.tsx';

interface FollowUpLineProps {
  followUp: FollowUp;
  child: Child;
}

/** One look at a reached goal: what came out, why nobody looked, or when it is due and whose it is. */
export function FollowUpLine(props: FollowUpLineProps) {
  const { followUp } = props;
  if (followUp.state === 'SEEN') return <Seen {...props} />;
  if (followUp.state === 'SET_ASIDE') return <Aside followUp={followUp} />;
  return <Open {...props} />;
}

function Seen({ followUp: { months, result, observation, settledBy }, child }: FollowUpLineProps) {
  const t = useText();
  const say = useLocalised();
  const word = useWord();
  const formats = useFormats();
  const settingName = useSettingName();
  const { timeZone } = useViewer().clinic;
  const { run, busy, refused } = usePress(useReread());
  const subject = { onCareTeam: child.onMyTeam === true, madeBy: settledBy?.id };
  const notAllowed = useWhyNot()('observation:void', subject);
  if (!observation || !result) return null;
  const { level, levelWords, setting, seenBy, happenedAt, note } = observation;
  const how = SEEN_BY.find((each) => each === seenBy);
  return (
    <>
      <Row gap={2} justify="between" align="baseline">
        <b>{t('followUp.after', { months: months ?? 0, result: say(followUpWords.followUpResult[result]) })}</b>
        {notAllowed === undefined && (
          <Button
            variant="quiet"
            busy={busy}
            onClick={() => void run(TakeBackSeen, { input: { observationId: observation.id, reason: 'WRONG_VALUE' } })}
          >
            {t('followUp.takeBack')}
          </Button>
        )}
      </Row>
      <span>
        <b>{level !== null && levelSign(level)}</b> <OwnWords>{levelWords ?? ''}</OwnWords>
      </span>
      <small className={styles.quiet}>
        {[
          happenedAt && formats.day(localDate(happenedAt, timeZone)),
          setting && settingName(setting),
          how && word(`seenBy.${how}`),
        ]
          .filter(Boolean)
          .join(' · ')}
        {' · '}
        <Identifying>{settledBy?.name}</Identifying>
      </small>
      {note && <OwnWords>{note}</OwnWords>}
      <Refused>{refused}</Refused>
    </>
  );
}

function Aside({ followUp: { months, setAsideReason, note, settledBy } }: { followUp: FollowUp }) {
  const t = useText();
  const say = useLocalised();
  return (
    <>
      <span>{t('followUp.notFollowed', { months: months ?? 0 })}</span>
      <small className={styles.quiet}>
        {setAsideReason && say(followUpWords.setAsideReason[setAsideReason])}
        {' · '}
        <Identifying>{settledBy?.name}</Identifying>
      </small>
      {note && <OwnWords>{note}</OwnWords>}
    </>
  );
}

function Open({ followUp, child }: FollowUpLineProps) {
  const t = useText();
  const formats = useFormats();
  const today = useToday();
  const whyNot = useWhyNot();
  const [form, setForm] = useState<'SEE' | 'HAND' | 'ASIDE'>();
  const { months, dueOn, from, owner, unattended } = followUp;
  const may = (action: 'follow-up:record' | 'follow-up:hand-over' | 'follow-up:set-aside') =>
    whyNot(action, { onCareTeam: child.onMyTeam === true }) === undefined;
  const isDue = dueOn !== null && dueOn <= today;
  const counts = from !== null && from <= today;
  const due = dueOn && t(isDue ? 'followUp.overdue' : 'followUp.due', { day: formats.day(dueOn) });
  const done = () => setForm(undefined);
  return (
    <>
      <Row gap={2} justify="between" align="baseline">
        <b>{t('followUp.months', { months: months ?? 0 })}</b>
        <span>{isDue ? <b>{due}</b> : due}</span>
      </Row>
      <small className={styles.quiet}>
        {t('followUp.owner')} <Identifying>{owner?.name}</Identifying>
        {unattended && ` · ${t('followUp.unattended')}`}
        {!counts && from && ` · ${t('followUp.from', { day: formats.day(from) })}`}
      </small>
      {form === undefined && (
        <Row gap={2}>
          {counts && may('follow-up:record') && (
            <Button variant={isDue ? 'secondary' : 'quiet'} onClick={() => setForm('SEE')}>
              {t('followUp.see')}
            </Button>
          )}
          {may('follow-up:hand-over') && (
            <Button variant="quiet" onClick={() => setForm('HAND')}>
              {t('followUp.hand')}
            </Button>
          )}
          {may('follow-up:set-aside') && (
            <Button variant="quiet" onClick={() => setForm('ASIDE')}>
              {t('followUp.aside')}
            </Button>
          )}
        </Row>
      )}
      {form === 'SEE' && <SeenForm followUp={followUp} onDone={done} />}
      {form === 'HAND' && <HandOverForm followUp={followUp} child={child} onDone={done} />}
      {form === 'ASIDE' && <SetAsideForm followUp={followUp} onDone={done} />}
    </>
  );
}
