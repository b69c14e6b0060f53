import { Link, useNavigate } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.ts';
import { useNoticeWords, useSafety } from '../../lib/safety/use-safety.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { Identifying, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { NEED_GROUPS, needsIn, PLACE_OF, type Need, type NeedGroup } from './need-groups.ts';
import styles from './today.module.css';

/** Everything that waits for this person, in one list; the chips narrow it down and are in the address. */
export function NeedsYou({ needs, group }: { needs: readonly Need[]; group: NeedGroup }) {
  const t = useText();
  const navigate = useNavigate({ from: '/' });
  if (needs.length === 0) {
    return (
      <EmptyState title={t('today.nothingNeeds')}>
        <p>{t('today.nothingNeedsText')}</p>
      </EmptyState>
    );
  }
  return (
    <Stack gap={3}>
      <Segmented
        label={t('today.filter')}
        labelHidden
        value={group}
        onChange={(next) =>
          void navigate({ search: (before) => ({ ...before, needs: next === 'all' ? undefined : next }) })
        }
        choices={NEED_GROUPS.map((value) => ({
          value,
          label: t(`today.filter.${value}`, { count: needsIn(value, needs).length }),
        }))}
      />
      <ul className={styles.list}>
        {needsIn(group, needs).map((need) => (
          <li key={need.id} className={styles.item}>
            <NeedRow need={need} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** What is met by signing: straight to the text of the version that waits. */
const SIGNED: ReadonlySet<Need['kind']> = new Set([
  'SIGNATURE',
  'CO_SIGNATURE',
  'GUARDIAN_AGREEMENT',
  'VERBAL_AGREEMENT_ENDING',
]);

function NeedRow({ need }: { need: Need }) {
  const t = useText();
  const formats = useFormats();
  const today = useToday();
  const discipline = useDiscipline();
  const { child, dueOn, goal, homeSheet, planVersion } = need;
  const about = goal?.statement ?? need.conferenceTask?.what ?? need.recall?.own?.what;
  const due = dueOn && t('today.due', { day: formats.shortDay(dueOn) });
  const since = homeSheet?.withdrawnOn;
  return (
    <>
      <div className={styles.who}>
        {child && planVersion && SIGNED.has(need.kind) ? (
          <Link
            to="/children/$childId/plan/$versionId"
            params={{ childId: child.id, versionId: planVersion.id }}
            className={styles.link}
          >
            {t(`today.need.${need.kind}`)}
          </Link>
        ) : need.visit ? (
          <Link to="/visits/$visitId/note" params={{ visitId: need.visit.id }} className={styles.link}>
            {t(`today.need.${need.kind}`)}
          </Link>
        ) : child && need.conferenceTask?.conference ? (
          <Link
            to={PLACE_OF.CONFERENCE_TASK}
            params={{ childId: child.id }}
            search={{ show: need.conferenceTask.conference.id }}
            className={styles.link}
          >
            {t(`today.need.${need.kind}`)}
          </Link>
        ) : child ? (
          <Link to={PLACE_OF[need.kind]} params={{ childId: child.id }} className={styles.link}>
            {t(`today.need.${need.kind}`)}
          </Link>
        ) : (
          <Link to={PLACE_OF.RULE_SET_ASIDE} className={styles.link}>
            {t(`today.need.${need.kind}`)}
          </Link>
        )}
        {due && <small>{dueOn < today ? <b>{due}</b> : due}</small>}
        {since && <small>{t('today.since', { day: formats.shortDay(since) })}</small>}
      </div>
      <p className={styles.facts}>
        {child && <ChildName name={child.name} nameLocal={child.nameLocal} />}
        {homeSheet?.guardian?.name && (
          <>
            {' · '}
            <Identifying>{homeSheet.guardian.name}</Identifying>
          </>
        )}
        {need.visit?.beginsAt && (
          <>
            {' · '}
            {formats.moment(need.visit.beginsAt)}
          </>
        )}
        {about && (
          <>
            {' · '}
            <OwnWords>{about}</OwnWords>
          </>
        )}
      </p>
      {child && need.safety && need.safety.length > 0 && <ToKnow childId={child.id} notices={need.safety} />}
      <span className={styles.marks}>
        {need.discipline && <DisciplineMark discipline={discipline(need.discipline)} />}
      </span>
    </>
  );
}

/** What there is to know, said where it stands: one press says that one does. */
function ToKnow({ childId, notices }: { childId: string; notices: NonNullable<Need['safety']> }) {
  const t = useText();
  const say = useNoticeWords();
  const { know, busy, refused } = useSafety(childId, notices);
  return (
    <>
      <p className={styles.facts}>{notices.map(say).join(' · ')}</p>
      <Button className={styles.record} busy={busy} onClick={() => void know()}>
        {t('safetyNotice.know')}
      </Button>
      <Refused>{refused}</Refused>
    </>
  );
}
