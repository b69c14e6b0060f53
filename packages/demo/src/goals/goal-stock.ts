import type { Profile } from '../children/profile.ts';
import type { Random } from '../base/random.ts';
import { BODY_GOALS } from './body.ts';
import { FEELINGS_GOALS } from './feelings.ts';
import { HOLDING_GOALS } from './holding.ts';
import { MOVING_GOALS } from './moving.ts';
import { SCHOOL_GOALS } from './school.ts';
import { SELF_CARE_GOALS } from './self-care.ts';
import type { GoalTemplate } from './template.ts';

export const GOAL_STOCK: readonly GoalTemplate[] = [
  ...SELF_CARE_GOALS,
  ...SCHOOL_GOALS,
  ...FEELINGS_GOALS,
  ...MOVING_GOALS,
  ...BODY_GOALS,
  ...HOLDING_GOALS,
];

/** From how many conditions a goal is met with, it does for others too where a child's own stock is short. */
const GENERAL = 3;

function fitsAge({ from, until }: GoalTemplate, ageMonths: number): boolean {
  return from <= ageMonths && ageMonths <= until;
}

function fitsLegs({ gmfcs }: GoalTemplate, level: number | null): boolean {
  return gmfcs === undefined || level === null || (gmfcs.from <= level && level <= gmfcs.until);
}

/** The goals of the stock that fit a child at an age: those of its condition, or the general ones where there are none. */
export function fittingGoals(
  { condition, gmfcs }: Pick<Profile, 'condition' | 'gmfcs'>,
  disciplines: readonly string[],
  ageMonths: number,
): readonly GoalTemplate[] {
  const possible = GOAL_STOCK.filter(
    (each) =>
      fitsAge(each, ageMonths) &&
      fitsLegs(each, gmfcs) &&
      Object.keys(each.strands).some((discipline) => disciplines.includes(discipline)),
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
function outcomeOf({ icf, setting }: GoalTemplate): string {
  return `${icf} ${setting}`;
}

/** A few goals for a plan, without two that name one outcome, and with work for each discipline where the stock has it. */
export function chooseGoals(
  random: Random,
  profile: Pick<Profile, 'condition' | 'gmfcs' | 'disciplines'>,
  ageMonths: number,
  count: number,
  taken: readonly GoalTemplate[] = [],
): readonly GoalTemplate[] {
  const outcomes = new Set(taken.map(outcomeOf));
  const chosen: GoalTemplate[] = [];
  const take = (goals: readonly GoalTemplate[]): void => {
    for (const goal of random.shuffled(goals)) {
      if (chosen.length >= count) return;
      if (outcomes.has(outcomeOf(goal))) continue;
      outcomes.add(outcomeOf(goal));
      chosen.push(goal);
      return;
    }
  };
  for (const discipline of profile.disciplines) {
    if (chosen.some(({ strands }) => discipline in strands)) continue;
    take(fittingGoals(profile, [discipline], ageMonths));
  }
  const any = fittingGoals(profile, profile.disciplines, ageMonths);
  for (let round = chosen.length; round < count; round += 1) take(any);
  return chosen;
}
