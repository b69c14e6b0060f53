import { formatMeasure, localDate, progressShare, sayFrequency } from '@trellis/domain';
import { lazy, Suspense } from 'react';
import { currentTeam } from '../../../lib/current-team.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { useLanguage, useText } from '../../../lib/i18n/use-text.ts';
import { readMeasureValue } from '../../../lib/measures/read-measure.ts';
import { useCaller, useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Card, Identifying, Row } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { markColour } from '../../../ui/marks/mark.ts';
import { StrandBar } from '../../../ui/measures/strand-bar.tsx';
import { useActivityWords } from '../activities/use-activity-words.ts';
import { ChangedFields } from '../changes/changed-fields.tsx';
import type { CourseStrand } from '../course.ts';
import { StrandLife, StrandRests } from '../life/strand-life.tsx';
import { definitionOf, type StoredMeasure, valueOf } from '../measures/form.ts';
import { NoteTo } from '../notes/note-to.tsx';
import type { GoalContent, StrandContent } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { StopOrLess } from '../safety/stop-or-less.tsx';
import { NewHere } from '../together/new-since.tsx';
import { useMayWrite } from '../use-may-write.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { storedMeasureOf, strandRowOf, useStrandRow, type StrandRow } from './row.ts';
import { AddStrand } from './strands.graphql.ts';

const StrandEditor = lazy(async () => ({ default: (await import('./editor.tsx')).StrandEditor }));

interface StrandColumnProps {
  goal: GoalContent;
  /** Code of the discipline whose column this is. */
  code: string;
}

/** One discipline's column under a goal: its strand, or the way to add one. */
export function StrandColumn({ goal, code }: StrandColumnProps) {
  const { writable } = usePlanDesk();
  const strand = goal.strands?.find((each) => each.discipline === code);
  if (!strand) return <NoStrand goal={goal} code={code} />;
  return writable ? (
    <DraftStrand strand={strand} />
  ) : (
    <StrandCard strand={strand} row={strandRowOf(strand)} measured={storedMeasureOf(strand)} />
  );
}

function DraftStrand({ strand }: { strand: StrandContent }) {
  const { version, open, close } = usePlanDesk();
  const row = useStrandRow(version, strand);
  const typed = row.value.measure;
  const stored = storedMeasureOf(strand);
  const measured = {
    measure: definitionOf(typed),
    start: valueOf(typed, 'start', stored),
    target: valueOf(typed, 'target', stored),
  };
  return (
    <>
      <StrandCard strand={strand} row={row.value} measured={measured} />
      {(open?.id === strand.strand.id || row.clash) && (
        <Suspense>
          <StrandEditor strand={strand} row={row} focusOn={open?.field} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

interface StrandCardProps {
  strand: StrandContent;
  row: StrandRow;
  /** The measure and its ends as they stand: as stored, or as they are typed. */
  measured: StoredMeasure;
}

function StrandCard({ strand, row, measured }: StrandCardProps) {
  const t = useText();
  const { plan, changes, course, edit } = usePlanDesk();
  const mayWrite = useMayWrite()(strand.discipline);
  const discipline = useDiscipline()(strand.discipline);
  const strandId = strand.strand.id;
  const startsLater = plan.inForce !== null && strand.strand.state === 'STARTS_LATER';
  return (
    <div id={strandId} data-column={strand.discipline}>
      <Card label={discipline.name} edge={markColour(discipline.mark, 'solid')} className={styles.strand}>
        <div className={styles.strandHead}>
          <DisciplineMark discipline={discipline} />
          <h4 className={styles.what}>
            <OwnWords>{row.what || row.measure.text || t('plan.strand.unwritten')}</OwnWords>
          </h4>
          {mayWrite && (
            <Button
              variant="quiet"
              aria-label={t('plan.strand.editOf', { discipline: discipline.mark.letters })}
              onClick={() => edit(strandId)}
            >
              {t('plan.strand.edit')}
            </Button>
          )}
        </div>
        <Progress discipline={strand.discipline} measured={measured} seen={course.strandOf(strandId)} />
        <Method strand={strand} row={row} />
        <StrandRests strand={strand} />
        <Row gap={2}>
          <StopOrLess strand={strand} />
          <StrandLife strand={strand} />
        </Row>
        <NoteTo
          subject={{ about: 'STRAND', strand }}
          disciplines={[strand.discipline]}
          words={row.what || t('plan.strand.unwritten')}
        />
        <ChangedFields changes={changes.filter((change) => change.strandId === strandId)} />
        <NewHere row={strandId} />
        {startsLater && (
          <small className={styles.asks}>{t('plan.strand.startsLater', { discipline: discipline.mark.letters })}</small>
        )}
      </Card>
    </div>
  );
}

interface ProgressProps extends Pick<StrandCardProps, 'measured'> {
  discipline: string;
  seen?: CourseStrand;
}

/** How far the strand has come on its own scale, in words and as a bar. Never a level: those are the goal's. */
function Progress({ discipline: code, measured, seen }: ProgressProps) {
  const t = useText();
  const language = useLanguage();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const discipline = useDiscipline()(code);
  const { measure, start, target } = measured;
  if (!measure || !start || !target) return <p className={styles.empty}>{t('plan.strand.unmeasured')}</p>;
  const observed = seen?.observations?.edges.map(({ node }) => node).filter(({ voidedAt }) => !voidedAt) ?? [];
  const latest = observed.toSorted((a, b) => (b.happenedAt ?? '').localeCompare(a.happenedAt ?? ''))[0];
  const value = readMeasureValue(latest?.measure);
  const progress = value && progressShare(measure, start, target, value);
  const ends = t('plan.strand.fromTo', {
    start: formatMeasure(start, language),
    target: formatMeasure(target, language),
  });
  const now =
    value && latest?.happenedAt
      ? [formatMeasure(value, language), formats.shortDay(localDate(latest.happenedAt, timeZone))].join(' · ')
      : t('plan.strand.unseen');
  return (
    <StrandBar discipline={discipline} progress={progress?.ok ? progress.value : undefined} label={`${now}, ${ends}`}>
      <small className={styles.ends} aria-hidden="true">
        <b>{now}</b>
        <span>{ends}</span>
      </small>
    </StrandBar>
  );
}

function Method({ strand, row }: { strand: StrandContent; row: StrandRow }) {
  const sayActivity = useActivityWords();
  const language = useLanguage();
  const { child } = usePlanDesk();
  const { dose } = row;
  const therapist =
    child.careTeam?.find(({ staff }) => staff?.id === row.therapistId)?.staff?.name ?? strand.therapist?.name;
  const named = row.techniques.map(sayActivity);
  const said = dose && sayFrequency(language, dose);
  return (
    <small className={styles.small}>
      {therapist && <Identifying>{therapist}</Identifying>}
      {[therapist && '', ...named, said].filter((each) => each !== null && each !== undefined).join(' · ')}
    </small>
  );
}

function NoStrand({ goal, code }: StrandColumnProps) {
  const t = useText();
  const caller = useCaller();
  const { child, version, edit } = usePlanDesk();
  const discipline = useDiscipline()(code);
  const { run, busy, refused } = usePlanAct();
  const team = currentTeam(child).filter((member) => member.discipline === code);
  const therapist = team.find(({ staff }) => staff?.id === caller.staffId) ?? team[0];
  const add = async () => {
    const done = await run(AddStrand, {
      input: {
        versionId: version.id,
        goalId: goal.goal.id,
        discipline: code,
        therapistId: therapist?.staff?.id ?? caller.staffId,
        what: '',
        techniques: [],
        focusAreas: [],
      },
    });
    if (done?.strand) edit(done.strand.id, 'what');
  };
  return (
    <div className={styles.noStrand} data-column={code}>
      <DisciplineMark discipline={discipline} />
      <Button busy={busy} onClick={() => void add()}>
        {t('plan.strand.add', { discipline: discipline.mark.letters })}
      </Button>
      <Refused>{refused}</Refused>
    </div>
  );
}
