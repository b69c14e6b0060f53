import { openVisitActs, visitWords } from '@trellis/domain';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { ChildName } from '../../../ui/child/child-name.tsx';
import { Identifying } from '../../../ui/layout/layout.tsx';
import { JointBar } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import styles from './day.module.css';
import { type DaySheet, type DayVisit, ofTeam } from './entry.ts';
import { RefusedAct } from './acts/refused-act.tsx';
import { useVisitActs } from './acts/use-visit-acts.ts';

interface VisitCardProps {
  entry: DayVisit;
  now: string;
  isToday: boolean;
  /** The one that comes next: its act is the first of the day. */
  isNext: boolean;
  clock: () => string;
  onOpen: (sheet: DaySheet) => void;
}

/** One child of the day: when, who, what to mind, where it stands, and what is done next. */
export function VisitCard({ entry, now, isToday, isNext, clock, onOpen }: VisitCardProps) {
  const t = useText();
  const say = useLocalised();
  const { time } = useFormats();
  const discipline = useDiscipline();
  const { child, appointment, visit, coversFor, alerts } = entry;
  const acts = useVisitActs(entry, clock);
  const { state } = acts;
  const joint = [...new Set((appointment?.therapists ?? []).flatMap((each) => each.discipline ?? []))].map(discipline);
  const isMine = useWhyNot()('visit:start', ofTeam(entry)) === undefined;
  const facts = [
    appointment?.kind && appointment.kind !== 'SINGLE' && t(`today.day.kind.${appointment.kind}`),
    visit?.minutes != null && t('today.day.minutes', { minutes: visit.minutes }),
    visit?.late && t('today.day.late'),
    acts.refused === null && acts.waiting.length > 0 && !acts.busy && t('today.day.waits'),
    visit?.nextStep && say(visitWords.nextStep[visit.nextStep]),
  ];
  if (!child) return null;
  return (
    <li className={styles.card} data-state={state} data-visit={entry.id} data-child={isMine ? child.id : undefined}>
      <span className={styles.time}>
        {time(entry.startsAt)}
        <small>{time(entry.endsAt)}</small>
      </span>
      <div className={styles.what}>
        <p className={styles.who}>
          {isMine ? (
            <button
              type="button"
              className={styles.open}
              data-row
              aria-haspopup="dialog"
              onClick={() => onOpen({ kind: 'brief', entry })}
            >
              <ChildName name={child.name} nameLocal={child.nameLocal} full />
            </button>
          ) : (
            <ChildName name={child.name} nameLocal={child.nameLocal} full />
          )}
          {joint.length > 1 && (
            <JointBar disciplines={joint}>{joint.map(({ mark }) => mark.letters).join(' + ')}</JointBar>
          )}
        </p>
        <p className={styles.facts}>
          <b className={styles.state}>{say(visitWords.visitState[state])}</b>
          {appointment?.room && <span translate="no">{appointment.room.name}</span>}
          {facts.filter(Boolean).map((fact) => (
            <span key={String(fact)}>{fact}</span>
          ))}
          {alerts != null && alerts > 0 && (
            <span className={styles.alerts} data-unread={(entry.toAcknowledge ?? 0) > 0 || undefined}>
              {t('today.day.alerts', { count: alerts })}
            </span>
          )}
          {coversFor && <Identifying>{t('today.day.coversFor', { name: coversFor.name })}</Identifying>}
        </p>
        <RefusedAct acts={acts} />
      </div>
      {isMine && <NextActs entry={entry} now={now} isToday={isToday} isNext={isNext} acts={acts} onOpen={onOpen} />}
    </li>
  );
}

interface NextActsProps {
  entry: DayVisit;
  now: string;
  isToday: boolean;
  isNext: boolean;
  acts: ReturnType<typeof useVisitActs>;
  onOpen: (sheet: DaySheet) => void;
}

/** What is done next comes first; what is seldom is quiet beside it. */
function NextActs({ entry, now, isToday, isNext, acts, onOpen }: NextActsProps) {
  const t = useText();
  const whyNot = useWhyNot();
  const { child, startsAt, appointment, visit } = entry;
  const { state } = acts;
  const owesNote = (visit?.notes ?? []).some(({ standing }) => standing !== 'LOCKED');
  const may = (action: Parameters<typeof whyNot>[0]) => whyNot(action, ofTeam(entry)) === undefined;
  const open = new Set(openVisitActs(state));
  const hasBegun = startsAt <= now;
  // What is new to the reader is read first: its sheet has the same act.
  const isNew = (entry.toAcknowledge ?? 0) > 0;
  const first = (act: () => Promise<unknown>) => () => (isNew ? onOpen({ kind: 'brief', entry }) : void act());
  const isOver = Date.parse(now) - Date.parse(entry.endsAt) > OVER_AFTER_MS;
  // What is still on its way cannot be put right yet.
  const isSettled = acts.waiting.length === 0;
  const afterwards = isSettled && may('visit:record-late') && (state === 'DONE' || (isOver && open.has('RECORD_LATE')));
  if (!child) return null;
  return (
    <div className={styles.acts}>
      {open.has('ARRIVE') && appointment && isToday && may('visit:arrive') && (
        <Button
          variant={isNext ? 'primary' : 'secondary'}
          busy={acts.busy}
          data-act="arrive"
          onClick={first(acts.arrive)}
        >
          {t('today.day.arrived')}
        </Button>
      )}
      {open.has('START') && may('visit:start') && (
        <Button variant="primary" busy={acts.busy} onClick={first(acts.start)}>
          {t('today.day.start')}
        </Button>
      )}
      {state === 'IN_PROGRESS' && may('visit:finish') && (
        <Button variant="primary" busy={acts.busy} onClick={() => void acts.finish()}>
          {t('today.day.done')}
        </Button>
      )}
      {(state === 'ARRIVED' || state === 'IN_PROGRESS') && may('observation:record') && (
        <ButtonLink to="/children/$childId/record" params={{ childId: child.id }}>
          {t('route.record')}
        </ButtonLink>
      )}
      {visit && (state === 'IN_PROGRESS' || state === 'DONE') && may('visit-note:write') && (
        <ButtonLink
          to="/visits/$visitId/note"
          params={{ visitId: visit.id }}
          variant={state === 'DONE' && owesNote ? 'primary' : 'quiet'}
        >
          {t(owesNote ? 'today.day.note' : 'today.day.noteSigned')}
        </ButtonLink>
      )}
      {open.has('NOT_BROUGHT') && state === 'EXPECTED' && hasBegun && may('visit:not-brought') && (
        <Button variant="quiet" onClick={() => onOpen({ kind: 'not-brought', entry })}>
          {t('today.day.notBrought')}
        </Button>
      )}
      {afterwards && (
        <Button variant="quiet" onClick={() => onOpen({ kind: 'afterwards', entry })}>
          {t(state === 'DONE' ? 'today.day.putRight' : 'today.day.tookPlace')}
        </Button>
      )}
    </div>
  );
}

/** So long after its end, what is not on record is written down afterwards rather than as it happens. */
const OVER_AFTER_MS = 30 * 60_000;
