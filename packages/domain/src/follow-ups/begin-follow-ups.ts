import type { LocalDate } from '../children/local-date.ts';
import { LEVELS, type Level } from '../goals/levels.ts';
import type { Observation } from '../goals/observation.ts';
import type { ReachedFacts } from '../goals/reached.ts';
import { type FollowUp, followUpDays } from './follow-up.ts';

export interface FollowUpTeam {
  /** Therapists of the goal's strands, in the plan's order. */
  readonly therapists: readonly string[];
  /** Who looks after the child now; `lead` answers for the child in a discipline. */
  readonly team: readonly { readonly staff: string; readonly lead: boolean }[];
  readonly closedBy: string;
}

/**
 * Who is asked to look, unless somebody says otherwise: of the goal's therapists who are still on the team the one who
 * answers for the child, else the one who closed it, else the first; where none of them is left, whoever answers for the
 * child, and last of all the one who closed it.
 */
export function followUpOwner({ therapists, team, closedBy }: FollowUpTeam): string {
  const leads = team.filter(({ lead }) => lead).map(({ staff }) => staff);
  const there = therapists.filter((each) => team.some(({ staff }) => staff === each));
  return (
    there.find((each) => leads.includes(each)) ??
    there.find((each) => each === closedBy) ??
    there[0] ??
    leads[0] ??
    closedBy
  );
}

/**
 * The level a goal was closed at: the last one of 0 or better that was seen in its own setting on the present scale, and
 * 0 where none was. A bad day between makes no lower bar.
 */
export function levelAtClosing(
  { goal, setting, scaleEdition }: Pick<ReachedFacts, 'goal' | 'setting' | 'scaleEdition'>,
  observations: readonly Observation[],
): Level {
  const seen = observations
    .filter((each) => each.goal === goal && each.voided === null && each.scaleEdition === scaleEdition)
    .filter((each) => each.setting === setting && each.level !== null && each.level >= 0)
    .toSorted((a, b) => Date.parse(b.happenedAt) - Date.parse(a.happenedAt));
  return LEVELS.find((level) => level === seen[0]?.level) ?? 0;
}

/** The follow-ups of a goal that was closed as reached on a day of the clinic; `newId` makes one for each. */
export function beginFollowUps(
  closed: {
    readonly goal: string;
    readonly closedOn: LocalDate;
    readonly levelAtClosing: Level;
    readonly owner: string;
  },
  newId: () => string,
): readonly FollowUp[] {
  const { goal, closedOn, levelAtClosing: level, owner } = closed;
  return followUpDays(closedOn).map(({ months, dueOn }) => ({
    followUp: newId(),
    goal,
    closedOn,
    months,
    dueOn,
    levelAtClosing: level,
    owner,
    state: 'OPEN',
    observation: null,
    setAside: null,
  }));
}
