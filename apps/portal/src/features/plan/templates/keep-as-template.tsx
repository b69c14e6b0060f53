import { goalAsTemplate, type KeptGoal, type LeftBehind } from '@trellis/domain';
import { useState } from 'react';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { showToast } from '../../../lib/undo/toasts.ts';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { asLevel } from '../../../ui/measures/level.ts';
import { goalRowOf, levelsOf } from '../goals/row.ts';
import { homeRowOf } from '../home/row.ts';
import type { GoalContent, PlanChild, Version } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { storedMeasureOf, strandRowOf } from '../strands/row.ts';
import { TemplateEditor } from './editor.tsx';
import { templateFormOf, type Typed } from './form.ts';
import type { WholeTemplate } from './library.ts';
import { GoalTemplateWhole } from './templates.graphql.ts';
import styles from './templates.module.css';
import { useAddTemplate } from './use-template-act.ts';

/** The goal as it stands on the screen, in the form the domain keeps goals in. */
function keptGoalOf(content: GoalContent, version: Version): KeptGoal {
  const { statement, setting, priorityId, direction, targetOn, icf, division, ...levels } = goalRowOf(content);
  const { startLevel } = content;
  return {
    goal: {
      statement,
      setting,
      priority: priorityId,
      direction,
      levels: levelsOf({ statement, setting, priorityId, direction, targetOn, icf, division, ...levels }),
      startLevel: typeof startLevel === 'number' ? asLevel(startLevel) : null,
      targetOn,
      icf,
      division,
    },
    strands: (content.strands ?? []).map((strand) => {
      const { what, therapistId, techniques, dose, focusAreas } = strandRowOf(strand);
      const { measure, start, target } = storedMeasureOf(strand);
      return {
        discipline: strand.discipline,
        what,
        therapist: therapistId,
        measure: measure ?? null,
        start: start ?? null,
        target: target ?? null,
        techniques,
        dose,
        focusAreas,
      };
    }),
    homeItems: (version.homeItems ?? [])
      .filter(({ goal }) => goal?.id === content.goal.id)
      .map((item) => {
        const { goalId: _, picture: __, minutesPerDay, daysPerWeek, ...row } = homeRowOf(item);
        return { ...row, minutesPerDay: minutesPerDay ?? 0, daysPerWeek: daysPerWeek ?? 0 };
      }),
  };
}

/** Every text of a template in both languages, for words of the goal that still stand as they were laid. */
function textsOfTemplate({ statement, levels, division, strands, homeActivities }: WholeTemplate): Typed[] {
  const texts = [
    statement,
    ...levels.map(({ text }) => text),
    ...(division ? [division] : []),
    ...strands.flatMap(({ what, measure: { text, steps, movement } }) => [
      what,
      text,
      ...(steps ?? []),
      ...(movement ? [movement] : []),
    ]),
    ...homeActivities.flatMap(({ words, stopIf }) => [words, stopIf]),
  ];
  return texts.map(({ en, hi }) => ({ en, hi: hi ?? '' }));
}

function namesAround({ name, nameLocal, guardians }: PlanChild): string[] {
  return [name, nameLocal, ...(guardians ?? []).map((guardian) => guardian.name)].filter((each) => each !== null);
}

interface KeepAsTemplateProps {
  content: GoalContent;
  onClose: () => void;
}

/** A goal of the plan as a template of the clinic: nothing of it may tell whose goal it was. */
export function KeepAsTemplate({ content, onClose }: KeepAsTemplateProps) {
  const t = useText();
  const origin = content.fromTemplate?.template;
  return (
    <Sheet open place="side" wide title={t('templates.keep')} onClose={onClose}>
      {origin ? (
        <KeptWithOrigin code={origin} content={content} onClose={onClose} />
      ) : (
        <KeptTemplate content={content} known={NOTHING_KNOWN} onClose={onClose} />
      )}
    </Sheet>
  );
}

const NOTHING_KNOWN: readonly Typed[] = [];

function KeptWithOrigin({ code, ...rest }: KeepAsTemplateProps & { code: string }) {
  const read = useRead(GoalTemplateWhole, { code });
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
      {({ templates: { goal } }) => <KeptTemplate known={goal ? textsOfTemplate(goal) : NOTHING_KNOWN} {...rest} />}
    </Answered>
  );
}

function KeptTemplate({ content, known, onClose }: KeepAsTemplateProps & { known: readonly Typed[] }) {
  const t = useText();
  const { child, version } = usePlanDesk();
  const { add, ...saving } = useAddTemplate();
  // What the goal says when the sheet opens: a colleague's next word does not take away what is typed here.
  const [{ start, left }] = useState(() => {
    const kept = goalAsTemplate(keptGoalOf(content, version), known);
    return { start: templateFormOf(kept.draft), left: kept.left };
  });
  const goalId = content.goal.id;
  return (
    <TemplateEditor
      {...saving}
      subject={`goal-${goalId}`}
      start={start}
      version={0}
      names={namesAround(child)}
      saveLabel={t('templates.saveNew')}
      lead={<LeftNotice left={left} />}
      save={(template) => add({ ...template, keptFromGoalId: goalId })}
      onDone={(code) => {
        if (code) showToast({ text: t('templates.kept'), tone: 'done' });
        onClose();
      }}
    />
  );
}

/** What stayed with the child. */
function LeftNotice({ left }: { left: readonly LeftBehind[] }) {
  const t = useText();
  return (
    <Notice tone="care">
      <p>{t('templates.leftBehind')}</p>
      <ul className={styles.left}>
        {left.map((each) => (
          <li key={each}>{t(`templates.left.${each}`)}</li>
        ))}
      </ul>
      <p>{t('templates.leftRead')}</p>
    </Notice>
  );
}
