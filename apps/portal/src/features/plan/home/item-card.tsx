import { BODY_SITES, SIDES } from '@trellis/domain';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { HomePicture } from '../../../ui/home/home-picture.tsx';
import { Identifying, Row } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { ChangedFields } from '../changes/changed-fields.tsx';
import type { HomeItem } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { NewHere } from '../together/new-since.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { EditHomeItem, RemoveHomeItem } from './home.graphql.ts';
import styles from './home.module.css';
import type { HomeRow } from './row.ts';
import { useMayWriteHome } from './use-may-write-home.ts';

const HomeTeachingSheet = lazy(async () => ({
  default: (await import('./teaching-sheet.tsx')).HomeTeachingSheet,
}));
const HomeWeekSheet = lazy(async () => ({ default: (await import('./week-sheet.tsx')).HomeWeekSheet }));
const HomeStopSheet = lazy(async () => ({ default: (await import('./stop-sheet.tsx')).HomeStopSheet }));

/** One activity at home: what, why, when, when to stop, and who has learnt it. */
export function HomeItemCard({ item, row }: { item: HomeItem; row: HomeRow }) {
  const t = useText();
  const word = useWord();
  const discipline = useDiscipline();
  const { version, writable, changes } = usePlanDesk();
  const mayWrite = useMayWriteHome();
  const statement = version.goals?.find(({ goal }) => goal.id === row.goalId)?.statement;
  const site = BODY_SITES.find((each) => each === row.activity.site);
  const side = SIDES.find((each) => each === row.activity.side);
  const facts = [
    row.moment && word(`homeMoment.${row.moment}`),
    t('home.often', { minutes: row.minutesPerDay ?? 0, days: row.daysPerWeek ?? 0 }),
    site && word(`bodySite.${site}`),
    side && word(`side.${side}`),
    row.brace && word(`homeBrace.${row.brace}`),
  ];
  return (
    <>
      {row.picture && <HomePicture code={row.picture} size={64} />}
      <div className={styles.text}>
        <Row gap={2} justify="between">
          <h3 className={styles.words}>{row.words ? <OwnWords>{row.words}</OwnWords> : t('home.unwritten')}</h3>
          <DisciplineMark discipline={discipline(row.discipline)} />
        </Row>
        {item.resting && <p className={styles.rests}>{t('home.resting')}</p>}
        {statement && (
          <p className={styles.quiet} translate="no" data-identifying>
            {t('home.why', { statement })}
          </p>
        )}
        <p className={styles.quiet}>
          {facts.filter(Boolean).join(' · ')}
          {row.routine && (
            <>
              {' · '}
              <OwnWords>{row.routine}</OwnWords>
            </>
          )}
        </p>
        {row.stopIf && (
          <p className={styles.stop} translate="no" data-identifying>
            {t('home.stopIf', { words: row.stopIf })}
          </p>
        )}
        {row.helpers.length > 0 && (
          <p className={styles.quiet}>
            {t('home.who', { helpers: row.helpers.map((each) => word(`homeHelper.${each}`)).join(', ') })}
          </p>
        )}
        <ChangedFields changes={changes.filter((change) => change.homeItemId === item.id)} />
        <NewHere row={item.id} />
        {version.state === 'IN_FORCE' && <Told item={item} />}
        {writable && mayWrite && <DraftActs item={item} row={row} />}
        {version.state === 'IN_FORCE' && mayWrite && <InForceActs item={item} />}
      </div>
    </>
  );
}

/** Who has learnt it, and what fitted. */
function Told({ item }: { item: HomeItem }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const [taught] = item.teachings ?? [];
  const sure = (confidence: number | null | undefined) =>
    typeof confidence === 'number' ? `, ${t('home.sure', { confidence })}` : '';
  return (
    <ul className={styles.told}>
      <li>
        {taught?.shownOn ? (
          <Identifying>
            {t(taught.taughtBack ? 'home.taughtBack' : 'home.shown', {
              who: taught.shownTo ?? '',
              day: formats.shortDay(taught.shownOn),
            })}
            {sure(taught.confidence)}
          </Identifying>
        ) : (
          t('home.notShown')
        )}
      </li>
      {(item.weeks ?? []).map(({ id, weekOf, fit, why, note, confidence }) => (
        <li key={id}>
          {weekOf && `${t('home.week', { day: formats.shortDay(weekOf) })}: `}
          {[fit && word(`homeFit.${fit}`), why && word(`homeHindrance.${why}`)].filter(Boolean).join(', ')}
          {sure(confidence)}
          {note && (
            <>
              {' · '}
              <OwnWords>{note}</OwnWords>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function DraftActs({ item, row }: { item: HomeItem; row: HomeRow }) {
  const t = useText();
  const { version, edit } = usePlanDesk();
  const { run, busy, refused } = usePlanAct();
  const items = version.homeItems ?? [];
  const place = items.findIndex(({ id }) => id === item.id);
  const words = row.words || t('home.unwritten');
  const ofDraft = (each: HomeItem) => ({ versionId: version.id, itemId: each.id, version: each.version });
  const change = (each: HomeItem, fields: { position?: number; resting?: boolean }) =>
    run(EditHomeItem, { input: { ...ofDraft(each), ...fields } });
  const move = async (to: number) => {
    const other = items[to];
    if (other && (await change(item, { position: to + 1 }))) await change(other, { position: place + 1 });
  };
  return (
    <>
      <Refused>{refused}</Refused>
      <Row gap={1}>
        <Button variant="quiet" aria-label={t('home.editOf', { words })} onClick={() => edit(item.id)}>
          {t('home.edit')}
        </Button>
        <Button variant="quiet" busy={busy} onClick={() => void change(item, { resting: item.resting !== true })}>
          {t(item.resting ? 'home.takeUp' : 'home.rest')}
        </Button>
        {place > 0 && (
          <Button variant="quiet" busy={busy} onClick={() => void move(place - 1)}>
            {t('home.up')}
          </Button>
        )}
        {place < items.length - 1 && (
          <Button variant="quiet" busy={busy} onClick={() => void move(place + 1)}>
            {t('home.down')}
          </Button>
        )}
        <Button variant="quiet" busy={busy} onClick={() => void run(RemoveHomeItem, { input: ofDraft(item) })}>
          {t('home.remove')}
        </Button>
      </Row>
    </>
  );
}

type Act = 'TEACH' | 'TELL' | 'STOP';

function InForceActs({ item }: { item: HomeItem }) {
  const t = useText();
  const { plan } = usePlanDesk();
  const [act, setAct] = useState<Act>();
  const close = () => setAct(undefined);
  if (plan.state === 'ENDED') return null;
  return (
    <>
      <Row gap={1}>
        <Button variant="quiet" onClick={() => setAct('TEACH')}>
          {t('home.teach')}
        </Button>
        <Button variant="quiet" onClick={() => setAct('TELL')}>
          {t('home.tell')}
        </Button>
        {!item.resting && (
          <Button variant="quiet" onClick={() => setAct('STOP')}>
            {t('home.stopNow')}
          </Button>
        )}
      </Row>
      <Suspense>
        {act === 'TEACH' && <HomeTeachingSheet item={item} onClose={close} />}
        {act === 'TELL' && <HomeWeekSheet item={item} onClose={close} />}
        {act === 'STOP' && <HomeStopSheet item={item} onClose={close} />}
      </Suspense>
    </>
  );
}
