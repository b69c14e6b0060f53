import type { Random } from '../base/random.ts';
import type { Profile } from '../children/profile.ts';
import { GOAL_STOCK, type WishedGoal } from './wished-goal.ts';

/** From how many conditions a goal is met with, it does for others too where a child's own stock is short. */
const GENERAL = 3;

function fitsAge({ ageMonths: { min, max } }: WishedGoal, ageMonths: number): boolean {
  return min <= ageMonths && ageMonths <= max;
}

function fitsLegs({ gmfcs }: WishedGoal, level: number | null): boolean {
  return gmfcs === undefined || level === null || (gmfcs.from <= level && level <= gmfcs.until);
}

/** The goals of the stock that fit a child at an age: those of its condition, or the general ones where there are none. */
export function fittingGoals(
  { condition, gmfcs }: Pick<Profile, 'condition' | 'gmfcs'>,
  disciplines: readonly string[],
  ageMonths: number,
): readonly WishedGoal[] {
  const possible = GOAL_STOCK.filter(
    (each) =>
      fitsAge(each, ageMonths) &&
      fitsLegs(each, gmfcs) &&
      each.strands.some(({ discipline }) => disciplines.includes(discipline)),
  );
  const own = possible.filter(({ conditions }) => conditions.includes(condition));
  return own.length > 0 ? own : possible.filter(({ conditions }) => conditions.length >= GENERAL);
}

/** How many goals a plan begins with, and how often. */
const GOALS_PER_PLAN = [
  [1, 0.05],
  [2, 0.2],
  [3, 0.4],
  [4, 0.25],
  [5, 0.1],
] as const;

export function drawGoalCount(random: Random): number {
  return random.weighted(GOALS_PER_PLAN);
}

/** One goal an ICF category and setting: two that name the same outcome are not for the same plan. */
function outcomeOf({ icf, setting }: WishedGoal): string {
  return `${icf[0]} ${setting}`;
}

/** A few goals for a plan, without two that name one outcome, and with work for each discipline where the stock has it. */
export function chooseGoals(
  random: Random,
  profile: Pick<Profile, 'condition' | 'gmfcs' | 'disciplines'>,
  ageMonths: number,
  count: number,
  taken: readonly WishedGoal[] = [],
): readonly WishedGoal[] {
  const outcomes = new Set(taken.map(outcomeOf));
  const chosen: WishedGoal[] = [];
  const take = (goals: readonly WishedGoal[]): void => {
    for (const goal of random.shuffled(goals)) {
      if (chosen.length >= count) return;
      if (outcomes.has(outcomeOf(goal))) continue;
      outcomes.add(outcomeOf(goal));
      chosen.push(goal);
      return;
    }
  };
  for (const discipline of profile.disciplines) {
    if (chosen.some(({ strands }) => strands.some((strand) => strand.discipline === discipline))) continue;
    take(fittingGoals(profile, [discipline], ageMonths));
  }
  const any = fittingGoals(profile, profile.disciplines, ageMonths);
  for (let round = chosen.length; round < count; round += 1) take(any);
  return chosen;
}
