import { localDate, openVisitActs } from '@trellis/domain';
import type { ReactNode } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { useHazardNames, usePrecautionName } from '../../../lib/precautions/precaution-kinds.ts';
import { useAgeOf } from '../../../lib/workplace/use-age-of.ts';
import { useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import styles from './brief.module.css';
import { type DayVisit, ofTeam } from './entry.ts';
import { VisitBrief } from './sheets.graphql.ts';
import { RefusedAct } from './acts/refused-act.tsx';
import { useVisitActs } from './acts/use-visit-acts.ts';

type Told = NonNullable<ResultOf<typeof VisitBrief>['visitBrief']>;

interface BriefProps {
  entry: DayVisit;
  title: ReactNode;
  clock: () => string;
  onClose: () => void;
}

/** What to know in a minute, on one screen: what must not happen first, and the act that says one knows it. */
export function Brief({ entry, title, clock, onClose }: BriefProps) {
  const ageOf = useAgeOf();
  const { child, appointment } = entry;
  const read = useRead(VisitBrief, { childId: child?.id ?? '', appointmentId: appointment?.id ?? null });
  const heading = (
    <>
      {title} <small className={styles.age}>{child && ageOf(child)}</small>
    </>
  );
  return (
    <Sheet
      open
      wide
      onClose={onClose}
      title={heading}
      footer={
        read.data?.visitBrief && <Acts entry={entry} told={read.data.visitBrief} clock={clock} onClose={onClose} />
      }
    >
      <Answered read={read}>{({ visitBrief }) => visitBrief && <Minute told={visitBrief} />}</Answered>
    </Sheet>
  );
}

function Minute({ told }: { told: Told }) {
  const t = useText();
  const word = useWord();
  const { child, goals, lastVisit } = told;
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  return (
    <div className={styles.minute}>
      <Stack gap={4}>
        <MustNot told={told} />
        <Part title={t('visits.brief.handling')}>
          {child?.handling && child.handling.length > 0 ? (
            <dl className={styles.lines}>
              {child.handling.slice(0, MOST_LINES).map(({ id, key, value }) => (
                <div key={id}>
                  <dt>{key && word(`handlingKey.${key}`)}</dt>
                  <dd>
                    <OwnWords>{value ?? ''}</OwnWords>
                  </dd>
                </div>
              ))}
            </dl>
          ) : (
            <p>{t('visits.brief.noHandling')}</p>
          )}
        </Part>
      </Stack>
      <Stack gap={4}>
        {child?.aboutMe && (
          <Part title={t('visits.brief.aboutMe')}>
            <p className={styles.aboutMe}>
              <OwnWords>{child.aboutMe}</OwnWords>
            </p>
          </Part>
        )}
        <Part title={t('visits.brief.goals')}>
          {goals && goals.length > 0 ? (
            <dl className={styles.lines}>
              {goals.slice(0, MOST_LINES).map(({ id, statement, latestLevel }) => (
                <div key={id}>
                  <dt>
                    <OwnWords>{statement ?? ''}</OwnWords>
                  </dt>
                  <dd>
                    {latestLevel?.levelWords ? (
                      <OwnWords>{latestLevel.levelWords}</OwnWords>
                    ) : (
                      t('visits.brief.notSeen')
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          ) : (
            <p>{t('visits.brief.noGoals')}</p>
          )}
        </Part>
        <Part title={t('visits.brief.before')}>
          <p>
            {lastVisit?.beginsAt ? (
              <>
                {t('visits.brief.last', {
                  day: formats.shortDay(localDate(lastVisit.beginsAt, timeZone)),
                  minutes: lastVisit.minutes ?? 0,
                })}{' '}
                <Identifying>
                  {formats.list((lastVisit.therapists ?? []).flatMap(({ staff }) => staff?.name ?? []))}
                </Identifying>
              </>
            ) : (
              t('visits.brief.first')
            )}
          </p>
          <Changes told={told} />
        </Part>
      </Stack>
    </div>
  );
}

/** What of a long record a minute holds. */
const MOST_LINES = 6;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Precautions that today touches, what was never read by this person, and how many others there are. */
function MustNot({ told }: { told: Told }) {
  const t = useText();
  const nameOf = usePrecautionName();
  const hazards = useHazardNames();
  const known = told.child?.precautions ?? [];
  const unread = new Set((told.toAcknowledge ?? []).map(({ id }) => id));
  const touched = told.precautions?.touched ?? [];
  const shown = new Set(touched.map(({ precautionId }) => precautionId));
  const news = (told.toAcknowledge ?? []).filter(({ id }) => !shown.has(id));
  const others = (told.precautions?.others ?? 0) - news.length;
  const unchecked = told.precautions?.unchecked.length ?? 0;
  const name = (id: string | null, code: string) => {
    const raised = known.find((each) => each.id === id);
    return nameOf(raised ?? { precaution: code, site: null, side: null, status: null });
  };
  return (
    <Part title={t('visits.brief.mustNot')}>
      <ul className={styles.precautions}>
        {touched.map(({ precautionId, precaution, forbidden, hazards: by }) => (
          <li key={precautionId ?? precaution} data-forbidden={forbidden || undefined}>
            <b>{name(precautionId, precaution)}</b>
            <span>
              {t(forbidden ? 'visits.brief.forbidden' : 'visits.brief.withCare', { hazards: hazards(by) })}
              {precautionId !== null && unread.has(precautionId) && <em> {t('visits.brief.new')}</em>}
            </span>
          </li>
        ))}
        {news.map((each) => (
          <li key={each.id}>
            <b>{nameOf(each)}</b>
            <span>
              {each.note && <OwnWords>{each.note}</OwnWords>} <em>{t('visits.brief.new')}</em>
            </span>
          </li>
        ))}
      </ul>
      <p>
        {touched.length + news.length === 0 && `${t('visits.brief.nothingTouched')} `}
        {others > 0 && `${t('visits.brief.others', { count: others })} `}
        {unchecked > 0 && t('visits.brief.unchecked', { count: unchecked })}
      </p>
    </Part>
  );
}

function Changes({ told }: { told: Told }) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const { changes } = told;
  if (!changes || changes.length === 0) return <p>{t('visits.brief.noChanges')}</p>;
  return (
    <ul className={styles.changes}>
      {changes.map(({ id, kind, at, by, goal }) => (
        <li key={id}>
          {t(`visits.change.${kind}`)}
          {goal?.statement && (
            <>
              {': '}
              <OwnWords>{goal.statement}</OwnWords>
            </>
          )}
          <small>
            {' '}
            {by && <Identifying>{by}</Identifying>} {formats.shortDay(localDate(at, timeZone))}
          </small>
        </li>
      ))}
    </ul>
  );
}

interface ActsProps {
  entry: DayVisit;
  told: Told;
  clock: () => string;
  onClose: () => void;
}

/** The act that is next, with what was read on this screen, and the ways on from here. */
function Acts({ entry, told, clock, onClose }: ActsProps) {
  const t = useText();
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  const whyNot = useWhyNot();
  const acts = useVisitActs(entry, clock);
  const open = openVisitActs(acts.state);
  const unread = told.toAcknowledge ?? [];
  const seen = { precautions: unread.map(({ id, version }) => ({ precautionId: id, version })), planVersionIds: [] };
  const isToday = localDate(entry.startsAt, timeZone) === today;
  const may = (action: Parameters<typeof whyNot>[0]) => whyNot(action, ofTeam(entry)) === undefined;
  const doing = (act: (read: typeof seen) => Promise<boolean>) => async () => {
    if (await act(seen)) onClose();
  };
  const childId = entry.child?.id ?? '';
  return (
    <div className={styles.acts}>
      <RefusedAct acts={acts} />
      <Row justify="end">
        <ButtonLink to="/children/$childId" params={{ childId }} variant="quiet">
          {t('visits.brief.chart')}
        </ButtonLink>
        {may('observation:record') && (
          <ButtonLink to="/children/$childId/record" params={{ childId }}>
            {t('route.record')}
          </ButtonLink>
        )}
        {isToday && entry.appointment && open.includes('ARRIVE') && may('visit:arrive') && (
          <Button variant="primary" busy={acts.busy} onClick={() => void doing(acts.arrive)()}>
            {unread.length > 0 ? t('visits.brief.arrivedAndKnown', { count: unread.length }) : t('today.day.arrived')}
          </Button>
        )}
        {open.includes('START') && may('visit:start') && (
          <Button variant="primary" busy={acts.busy} onClick={() => void doing(acts.start)()}>
            {unread.length > 0 ? t('visits.brief.startAndKnown', { count: unread.length }) : t('today.day.start')}
          </Button>
        )}
      </Row>
    </div>
  );
}
