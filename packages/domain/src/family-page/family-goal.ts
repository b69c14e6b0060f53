import type { LocalDate } from '../children/local-date.ts';
import { addDays } from '../children/local-date.ts';
import { isUnreadGoal } from '../care-plans/plan-text/goal-text.ts';
import type { PlanTextFacts } from '../care-plans/plan-text/reader.ts';
import type { GoalLife } from '../goals/goal-life.ts';
import { findLevelText, type Level } from '../goals/levels.ts';
import { startLevelOf } from '../goals/start-convention.ts';

/** How a goal stands, as a family is told: a goal that ended otherwise than reached is on no page. */
export type FamilyGoalStanding = 'WORKING' | 'RESTS' | 'REACHED';

/** The last level that was seen of a goal on its present scale. */
export interface SeenLevel {
  readonly goal: string;
  readonly level: Level;
  readonly on: LocalDate;
}

/** A goal as its family reads it: words first, and for each what was really seen. */
export interface FamilyGoal {
  readonly goal: string;
  readonly statement: string;
  readonly standing: FamilyGoalStanding;
  /** Where the child is now, in the words of the scale; `seenOn` is null where it is the start that nobody has looked past. */
  readonly now: { readonly level: Level; readonly text: string; readonly seenOn: LocalDate | null } | null;
  /** What the plan expects by its date, in words. */
  readonly aim: string | null;
  readonly targetOn: LocalDate | null;
  /** Words of a template that nobody has read in their language: it never stands without saying so. */
  readonly unread: boolean;
  /** Who works on it, a discipline each; the therapist's id where one is named. */
  readonly helpers: readonly { readonly discipline: string; readonly therapist: string | null }[];
}

function standingOf(life: Pick<GoalLife, 'state' | 'outcome'> | undefined): FamilyGoalStanding | undefined {
  if (life?.state === 'ACTIVE') return 'WORKING';
  if (life?.state === 'PAUSED') return 'RESTS';
  return life?.state === 'CLOSED' && life.outcome === 'REACHED' ? 'REACHED' : undefined;
}

/** The goals of the content in force, for the family: those worked on, those that rest, and those reached. */
export function familyGoals(
  facts: Pick<PlanTextFacts, 'content' | 'origins'>,
  lives: readonly Pick<GoalLife, 'goal' | 'state' | 'outcome'>[],
  seen: readonly SeenLevel[],
): readonly FamilyGoal[] {
  const { content } = facts;
  return content.goals.flatMap((goal): FamilyGoal[] => {
    const standing = standingOf(lives.find((each) => each.goal === goal.goal));
    if (standing === undefined) return [];
    const last = seen.find((each) => each.goal === goal.goal);
    const level = last?.level ?? startLevelOf(goal, content.terms.startConvention);
    const text = findLevelText(goal.levels, level);
    const { statement, targetOn } = goal;
    return [
      {
        goal: goal.goal,
        statement,
        standing,
        now: text === undefined ? null : { level, text, seenOn: last?.on ?? null },
        aim: findLevelText(goal.levels, 0) ?? null,
        targetOn,
        unread: isUnreadGoal(facts, goal.goal),
        helpers: content.strands
          .filter((each) => each.goal === goal.goal)
          .map(({ discipline, therapist }) => ({ discipline, therapist })),
      },
    ];
  });
}

const SUNDAY = 6;
/** A Monday, long before anything was recorded. */
const A_MONDAY = Date.UTC(2000, 0, 3);
const DAY_MS = 86_400_000;

/** The Monday and the Sunday of the week a day is in: what a family tells of "this week" is told of these days. */
export function weekAround(day: LocalDate): { readonly first: LocalDate; readonly last: LocalDate } {
  const since = Math.round((Date.parse(`${day}T00:00:00Z`) - A_MONDAY) / DAY_MS);
  const first = addDays(day, -(((since % 7) + 7) % 7));
  return { first, last: addDays(first, SUNDAY) };
}
