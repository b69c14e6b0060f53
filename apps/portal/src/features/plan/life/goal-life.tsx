import { can, CLOSING_OUTCOMES, DEFAULT_PLAN_SETTINGS, type GoalOutcome, mayReopen } from '@trellis/domain';
import { useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useCaller, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { SelectField } from '../../../ui/fields/text-field.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import type { GoalContent } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { usePlanAct } from '../use-plan-act.ts';
import { CloseGoalOtherwise, PauseGoal, ReopenGoal, ResumeGoal } from './life.graphql.ts';
import { LifeSheet, type LifeWay } from './sheet.tsx';

/** A goal that rests, goes on, is closed or opened again: on the plan in force, for whoever works at it. */
export function GoalLife({ content }: { content: GoalContent }) {
  const t = useText();
  const caller = useCaller();
  const today = useToday();
  const { child, plan, version } = usePlanDesk();
  const [open, setOpen] = useState(false);
  const goalDisciplines = (content.strands ?? []).map(({ discipline }) => discipline);
  const { state, outcome, closedOn } = content.goal;
  const isClosed = state === 'CLOSED';
  const action = isClosed ? 'goal:reopen' : 'goal:pause';
  const may = can(caller, action, { onCareTeam: child.onMyTeam === true, goalDisciplines }).ok;
  const isOver = isClosed && !mayReopen({ state, outcome: outcome ?? null, closedOn: closedOn ?? null }, today);
  if (version.state !== 'IN_FORCE' || plan.state !== 'ACTIVE' || !may || isOver || state === 'DRAFT') return null;
  const goal = content.statement ?? '';
  return (
    <>
      <Button
        variant="quiet"
        aria-label={t(isClosed ? 'life.reopenGoalOf' : 'life.goalOf', { goal })}
        onClick={() => setOpen(true)}
      >
        {t(isClosed ? 'life.reopenGoal' : 'life.goal')}
      </Button>
      {open && <GoalLifeSheet content={content} onClose={() => setOpen(false)} />}
    </>
  );
}

function GoalLifeSheet({ content, onClose }: { content: GoalContent; onClose: () => void }) {
  const t = useText();
  const word = useWord();
  const { run, busy, refused } = usePlanAct();
  const [outcome, setOutcome] = useState<GoalOutcome>(CLOSING_OUTCOMES[0]);
  const { id: goalId, version, state } = content.goal;
  const input = { goalId, version };
  const pause: LifeWay = {
    move: 'PAUSE',
    asksWhy: true,
    tells: [t('life.goalRests'), t('life.levelStays')],
    act: async (reason) => Boolean(await run(PauseGoal, { input: { ...input, reason } })),
  };
  const resume: LifeWay = {
    move: 'RESUME',
    asksWhy: false,
    tells: [t('life.goesOn'), t('life.levelStays')],
    act: async () => Boolean(await run(ResumeGoal, { input })),
  };
  const close: LifeWay = {
    move: 'CLOSE',
    asksWhy: true,
    tells: [
      t('life.goalCloses'),
      outcome === 'ENTERED_IN_ERROR'
        ? t('life.goalFinal')
        : t('life.goalOpensAgain', { days: DEFAULT_PLAN_SETTINGS.reopenDays }),
      t('life.levelStays'),
      t('life.reachedElsewhere'),
    ],
    fields: (
      <SelectField
        name="outcome"
        label={t('life.outcome')}
        value={outcome}
        onChange={(event) =>
          setOutcome(CLOSING_OUTCOMES.find((each) => each === event.currentTarget.value) ?? CLOSING_OUTCOMES[0])
        }
      >
        {CLOSING_OUTCOMES.map((each) => (
          <option key={each} value={each}>
            {word(`goalOutcome.${each}`)}
          </option>
        ))}
      </SelectField>
    ),
    act: async (reason) => Boolean(await run(CloseGoalOtherwise, { input: { ...input, outcome, reason } })),
  };
  const reopen: LifeWay = {
    move: 'REOPEN',
    asksWhy: true,
    tells: [t('life.goalReopens'), t('life.levelStays')],
    act: async (reason) => Boolean(await run(ReopenGoal, { input: { ...input, reason } })),
  };
  return (
    <LifeSheet
      subject={goalId}
      title={t(state === 'CLOSED' ? 'life.reopenGoal' : 'life.goal')}
      words={content.statement ?? ''}
      ways={state === 'CLOSED' ? [reopen] : [state === 'PAUSED' ? resume : pause, close]}
      busy={busy}
      refused={refused}
      onClose={onClose}
    />
  );
}

/** That a goal rests or is over, how and why. */
export function GoalStanding({ content: { goal } }: { content: GoalContent }) {
  const t = useText();
  const word = useWord();
  if (goal.state !== 'PAUSED' && goal.state !== 'CLOSED') return null;
  return (
    <p className={styles.rests}>
      {goal.state === 'PAUSED'
        ? t('life.rests')
        : word(goal.outcome ? `goalOutcome.${goal.outcome}` : 'goalState.CLOSED')}
      {goal.stateReason && (
        <span data-identifying>
          : <OwnWords>{goal.stateReason}</OwnWords>
        </span>
      )}
    </p>
  );
}
