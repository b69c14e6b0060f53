import { daysBetween, localDate, type LocalDate } from '../children/local-date.ts';
import { isGoalOpen, type GoalDirection, type GoalState } from './goal-states.ts';
import type { Observation } from './observation.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from './plan-settings.ts';
import { byCodeUnits } from '../text-order.ts';

/** The two observations on which "reached" can be confirmed. A proposal changes nothing: a person confirms. */
export interface ReachedProposal {
  readonly goal: string;
  readonly first: string;
  readonly second: string;
  readonly firstOn: LocalDate;
  readonly secondOn: LocalDate;
}

/** The goal as "reached" looks at it. */
export interface ReachedFacts {
  readonly goal: string;
  readonly state: GoalState;
  readonly direction: GoalDirection;
  readonly setting: string | null;
  readonly scaleEdition: number;
  readonly targetOn: LocalDate | null;
  /** See `GoalLife`. */
  readonly reopenedOn: LocalDate | null;
  readonly timeZone: string;
  readonly today: LocalDate;
}

/**
 * The earliest pair of observations that shows the goal reached, or undefined: level 0 or better on two local dates at
 * least three days apart, at least one of the two in the goal's own setting, both on the present scale edition.
 * Voided observations and strand measures never count, and a goal that is not open is never proposed. One that was
 * opened again was judged to be not reached by what had been seen until then: only later days count. One that is held or
 * slowed is not confirmed before its target date. Linear in the number of observations after sorting.
 */
export function proposeReached(
  facts: ReachedFacts,
  observations: readonly Observation[],
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): ReachedProposal | undefined {
  if (!isGoalOpen(facts.state)) return undefined;
  if (facts.direction !== 'IMPROVE' && (facts.targetOn === null || facts.today < facts.targetOn)) return undefined;
  const seen = observations
    .filter((each) => each.goal === facts.goal && each.voided === null && each.scaleEdition === facts.scaleEdition)
    .filter((each) => each.level !== null && each.level >= 0)
    .map((each) => ({
      id: each.observation,
      on: localDate(each.happenedAt, facts.timeZone),
      isOwnSetting: each.setting === facts.setting,
    }))
    .filter(({ on }) => facts.reopenedOn === null || on > facts.reopenedOn)
    .sort((a, b) => byCodeUnits(a.on, b.on));

  const firstAnywhere = seen[0];
  const firstInOwnSetting = seen.find((each) => each.isOwnSetting);
  for (const later of seen) {
    const earlier = later.isOwnSetting ? firstAnywhere : firstInOwnSetting;
    if (earlier !== undefined && daysBetween(earlier.on, later.on) >= settings.reachedDaysApart) {
      return { goal: facts.goal, first: earlier.id, second: later.id, firstOn: earlier.on, secondOn: later.on };
    }
  }
  return undefined;
}
