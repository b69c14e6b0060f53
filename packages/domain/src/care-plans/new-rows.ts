import type { GoalContent } from '../goals/goal-content.ts';
import type { GoalLife, StrandLife } from '../goals/goal-life.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import type { StartConvention } from '../goals/start-convention.ts';
import { ok, refuse, type Result } from '../result.ts';
import { MOST_HOME_ITEMS } from './home-programme/home-item.ts';
import { MOST_GOALS, type PlanContent } from './plan-content.ts';
import type { PlanVersion } from './plan-record.ts';
import type { PlanState } from './plan-states.ts';

/** Refuses a second plan for a child while one is open; an ended one is history. */
export function checkNoOpenPlan(plans: readonly { readonly state: PlanState }[]): Result<true> {
  return plans.every(({ state }) => state === 'ENDED') ? ok(true) : refuse('PLAN_ALREADY_OPEN');
}

/** The first draft of a plan, empty but for the clinic's start convention. Its number is settled: 1.0. */
export function firstDraft(version: string, startConvention: StartConvention): PlanVersion {
  return {
    version,
    number: 1,
    revision: 0,
    base: null,
    state: 'DRAFT',
    changeClass: null,
    content: {
      terms: { startConvention, reviewOn: null, agreedWeeklyMinutes: null, place: null },
      goals: [],
      strands: [],
      homeItems: [],
    },
    contentHash: null,
    agreements: [],
  };
}

/** Refuses one goal more in a draft that is full. */
export function checkRoomForGoal(draft: PlanContent): Result<PlanContent> {
  return draft.goals.length < MOST_GOALS ? ok(draft) : refuse('PLAN_FULL', { most: MOST_GOALS });
}

/** Refuses one activity at home more in a draft that is full of them. */
export function checkRoomForHomeItem(draft: PlanContent): Result<PlanContent> {
  return draft.homeItems.length < MOST_HOME_ITEMS
    ? ok(draft)
    : refuse('HOME_PROGRAMME_FULL', { most: MOST_HOME_ITEMS });
}

/** A new goal: its life, and its empty content for the draft it is written in. */
export function newGoal(
  goal: string,
  priority: string | null,
): { readonly life: GoalLife; readonly content: GoalContent } {
  return {
    life: { goal, state: 'DRAFT', outcome: null, closedOn: null, reopenedOn: null, reason: null },
    content: {
      goal,
      statement: '',
      setting: null,
      priority,
      direction: 'IMPROVE',
      levels: [],
      startLevel: null,
      targetOn: null,
      template: null,
      icf: null,
      division: '',
      scaleEdition: 1,
    },
  };
}

/**
 * A new strand under a goal of the draft: its life, which starts later until its discipline has signed, and its empty
 * content. A discipline has at most one strand under a goal.
 */
export function newStrand(
  draft: PlanContent,
  strand: { readonly strand: string; readonly goal: string; readonly discipline: string; readonly therapist: string },
): Result<{ readonly life: StrandLife; readonly content: StrandContent }> {
  const { goal, discipline } = strand;
  if (draft.strands.some((each) => each.goal === goal && each.discipline === discipline)) {
    return refuse('STRAND_ALREADY_THERE', { discipline });
  }
  return ok({
    life: { strand: strand.strand, goal, discipline, state: 'STARTS_LATER', reason: null },
    content: {
      ...strand,
      what: '',
      measure: null,
      start: null,
      target: null,
      techniques: [],
      dose: null,
      focusAreas: [],
    },
  });
}
