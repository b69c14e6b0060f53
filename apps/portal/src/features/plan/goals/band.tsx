import { can, findLevelText, LEVELS, type LevelText } from '@trellis/domain';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useCaller, useFormats, useSettingName } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { jointBackground } from '../../../ui/marks/mark.ts';
import { levelSign } from '../../../ui/measures/level.ts';
import { Trellis } from '../../../ui/trellis/trellis.tsx';
import { ChangedFields } from '../changes/changed-fields.tsx';
import { GoalLife, GoalStanding } from '../life/goal-life.tsx';
import { NoteTo } from '../notes/note-to.tsx';
import type { GoalContent } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { StrandColumn } from '../strands/column.tsx';
import { TemplateOrigin } from '../templates/origin.tsx';
import { NewHere } from '../together/new-since.tsx';
import { useMayWrite } from '../use-may-write.ts';
import { goalRowOf, levelsOf, startOf, useGoalRow, type GoalRow } from './row.ts';

const KeepAsTemplate = lazy(async () => ({
  default: (await import('../templates/keep-as-template.tsx')).KeepAsTemplate,
}));
const GoalEditor = lazy(async () => ({ default: (await import('./editor.tsx')).GoalEditor }));

/** A goal across the page: its outcome and worded rungs with its course, and under them a column for each discipline. */
export function GoalBand({ content }: { content: GoalContent }) {
  return usePlanDesk().writable ? <DraftBand content={content} /> : <Band content={content} row={goalRowOf(content)} />;
}

function DraftBand({ content }: { content: GoalContent }) {
  const { version, open, close } = usePlanDesk();
  const row = useGoalRow(version, content);
  return (
    <>
      <Band content={content} row={row.value} />
      {(open?.id === content.goal.id || row.clash) && (
        <Suspense>
          <GoalEditor content={content} row={row} focusOn={open?.field} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function Band({ content, row }: { content: GoalContent; row: GoalRow }) {
  const t = useText();
  const discipline = useDiscipline();
  const mayWrite = useMayWrite();
  const { writable, columns, changes, edit } = usePlanDesk();
  const goalId = content.goal.id;
  const strands = content.strands ?? [];
  // A goal of one discipline shows one column, and beside it room for the reader's own.
  const shown = columns.filter((code) => mayWrite(code) || strands.some((strand) => strand.discipline === code));
  const title = row.statement || t('plan.goal.untitled');
  return (
    <article className={styles.goal} id={goalId} aria-labelledby={`${goalId}-words`}>
      <Card edge={jointBackground(strands.map((strand) => discipline(strand.discipline).mark))}>
        <div className={styles.bandHead}>
          <h3 className={styles.statement} id={`${goalId}-words`}>
            <OwnWords>{title}</OwnWords>
          </h3>
          <GoalFacts content={content} row={row} />
          <div className={styles.bandActions}>
            {writable && (
              <Button variant="quiet" onClick={() => edit(goalId)}>
                {t('plan.goal.edit')}
              </Button>
            )}
            <GoalLife content={content} />
            <KeepGoal content={content} />
          </div>
        </div>
        <GoalStanding content={content} />
        <ChangedFields
          changes={changes.filter(
            (change) => change.goalId === goalId && change.strandId === null && change.homeItemId === null,
          )}
        />
        <NoteTo
          subject={{ about: 'GOAL', goal: content }}
          disciplines={strands.map((strand) => strand.discipline)}
          words={title}
        />
        <NewHere row={goalId} />
        <TemplateOrigin content={content} />
        <Rungs goalId={goalId} title={title} levels={levelsOf(row)} />
      </Card>
      <div className={styles.strands}>
        {shown.map((code) => (
          <StrandColumn key={code} goal={content} code={code} />
        ))}
      </div>
    </article>
  );
}

/** For who writes the library: the goal as a template of the clinic. */
function KeepGoal({ content }: { content: GoalContent }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (!can(useCaller(), 'template:edit').ok) return null;
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('templates.keep')}
      </Button>
      {open && (
        <Suspense>
          <KeepAsTemplate content={content} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function GoalFacts({ content, row }: { content: GoalContent; row: GoalRow }) {
  const t = useText();
  const formats = useFormats();
  const settingName = useSettingName();
  const { version } = usePlanDesk();
  const start = startOf(row, content, version.startConvention);
  const facts = [
    row.setting && settingName(row.setting),
    row.targetOn && t('plan.goal.review', { day: formats.shortDay(row.targetOn) }),
    t('plan.goal.start', { level: levelSign(start) }),
  ];
  return <small className={styles.small}>{facts.filter(Boolean).join(' · ')}</small>;
}

/** The worded rungs: as the trellis of the goal where it has grown already, else as the ladder it will grow on. */
function Rungs({ goalId, title, levels }: { goalId: string; title: string; levels: readonly LevelText[] }) {
  const t = useText();
  const formats = useFormats();
  const { course } = usePlanDesk();
  const trellis = course.trellisOf(goalId, levels);
  if (trellis) return <Trellis data={trellis} label={title} sayDay={formats.shortDay} />;
  return (
    <ol className={styles.rungs} aria-label={t('plan.scale')}>
      {LEVELS.toReversed().map((level) => {
        const words = findLevelText(levels, level);
        return (
          <li key={level} className={styles.rung} data-expected={level === 0 || undefined}>
            <b>{levelSign(level)}</b>
            {words ? <OwnWords>{words}</OwnWords> : <span className={styles.empty}>{t('plan.scale.unworded')}</span>}
            {level === 0 && <small className={styles.small}>{t('plan.scale.expected')}</small>}
          </li>
        );
      })}
    </ol>
  );
}
