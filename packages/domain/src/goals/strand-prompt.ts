import type { PlanState } from '../care-plans/plan-states.ts';
import { localDate } from '../children/local-date.ts';
import { compareToTarget } from '../measures/progress.ts';
import type { MeasureDefinition, MeasureValue } from '../measures/measure.ts';
import { byCodeUnits } from '../text-order.ts';
import type { StrandState } from './goal-states.ts';
import type { Observation } from './observation.ts';
import { proposeReached, type ReachedFacts } from './reached.ts';

/** A strand as the prompt looks at it: what it measures, where it wants to be, and what was last seen. */
export interface StrandStanding {
  readonly strand: string;
  readonly state: StrandState;
  readonly measure: MeasureDefinition | null;
  readonly target: MeasureValue | null;
  readonly latest: MeasureValue | null;
}

function isAtTarget({ measure, target, latest }: StrandStanding): boolean {
  if (measure === null || target === null || latest === null) return false;
  const standing = compareToTarget(measure, target, latest);
  return standing.ok && (standing.value === 'AT' || standing.value === 'BEYOND');
}

/**
 * The strands that are all at target, so that someone should go and see the goal itself; undefined while one is not,
 * or none is being worked. It asks somebody to look and says nothing about the level: parts do not add up to a function.
 */
export function findStrandsAtTarget(strands: readonly StrandStanding[]): readonly string[] | undefined {
  const active = strands.filter((each) => each.state === 'ACTIVE');
  return active.length > 0 && active.every(isAtTarget) ? active.map((each) => each.strand) : undefined;
}

/** A goal as the prompt looks back at it. */
export interface LookFacts extends ReachedFacts {
  readonly planState: PlanState;
  readonly strands: readonly Omit<StrandStanding, 'latest'>[];
}

/** When a strand came to its target and has been there at every look since; undefined where it is not there. */
function atTargetSince(
  strand: Omit<StrandStanding, 'latest'>,
  newestFirst: readonly Observation[],
): string | undefined {
  const seen = newestFirst.filter((each) => each.strand === strand.strand);
  const missed = seen.findIndex(({ measure }) => !isAtTarget({ ...strand, latest: measure }));
  return seen[(missed === -1 ? seen.length : missed) - 1]?.happenedAt;
}

/**
 * Since when the goal itself should be seen: the moment the last of its strands came to the target. Undefined where they
 * are not all there, where the goal or its plan rests, where it could be confirmed as reached already, and once a level of
 * it was seen on that day of the clinic or later, whatever the level was. What was taken back, or said on another scale, is
 * no look.
 */
export function lookDueSince(facts: LookFacts, observations: readonly Observation[]): string | undefined {
  const active = facts.strands.filter(({ state }) => state === 'ACTIVE');
  if (facts.planState !== 'ACTIVE' || facts.state !== 'ACTIVE' || active.length === 0) return undefined;
  if (proposeReached(facts, observations) !== undefined) return undefined;
  const newestFirst = observations
    .filter((each) => each.goal === facts.goal && each.voided === null)
    .toSorted((a, b) => byCodeUnits(b.happenedAt, a.happenedAt) || byCodeUnits(b.observation, a.observation));
  let since = '';
  for (const strand of active) {
    const arrived = atTargetSince(strand, newestFirst);
    if (arrived === undefined) return undefined;
    if (arrived > since) since = arrived;
  }
  const from = localDate(since, facts.timeZone);
  const wasLookedAt = newestFirst.some(
    ({ level, scaleEdition, happenedAt }) =>
      level !== null && scaleEdition === facts.scaleEdition && localDate(happenedAt, facts.timeZone) >= from,
  );
  return wasLookedAt ? undefined : since;
}

/**
 * Whom the look waits for: the therapists of the strands, as far as they could do it; everybody who looks after the child
 * where none of them could any more.
 */
export function lookWaitsFor(
  therapists: readonly (string | null)[],
  attends: (staff: string) => boolean,
  team: readonly string[],
): readonly string[] {
  const attending = [...new Set(therapists)].filter((each) => each !== null).filter(attends);
  return attending.length > 0 ? attending : team;
}
