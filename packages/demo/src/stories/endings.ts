import { addDays, type LocalDate, type PlanEndReason, REVIEW_DAYS } from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import { type Case, leadOf, type Stretch } from './case.ts';
import { beginPlan, openStory } from './opening.ts';
import {
  closeReached,
  closeTheRest,
  decideToEnd,
  decideToLookAgain,
  lookAgain,
  review,
  seeItKept,
} from './reviewing.ts';
import { end, type Telling, type Told } from './story.ts';
import { daysAgo } from './timeline.ts';
import { follow } from './visits.ts';

const REASONS = {
  COMPLETED: 'What was wanted is there, and stayed at the second look.',
  FAMILY_WISH: 'The family wants a break from appointments.',
  MOVED: 'The family has moved to Lucknow; the report went with them.',
  MEDICAL: 'An operation comes first. The surgeon will write when we may go on.',
  TRANSITION: 'Handed over to the adult service, with both of us at the first visit there.',
  NO_FURTHER_BENEFIT: 'Two reviews without change; agreed to stop and to look again in spring.',
  OTHER: 'The clinic nearer to the school has a place.',
} as const satisfies Record<PlanEndReason, string>;

const SIXTEEN_YEARS = 16 * 365 + 60;
const SIX_MONTHS = 190;
/** From a review to the second look at what was reached, with a week to spare. */
const UNTIL_KEPT = 50;

/** How far behind the anchor a plan has ended, so that each child of a story has its own day. */
const endedBefore = (turn: number): number => 30 + turn * 9;

/** The plan is over in the middle of its course, where life came between. */
export function endedMidway(reason: 'FAMILY_WISH' | 'MOVED' | 'MEDICAL' | 'OTHER'): (telling: Telling) => Told {
  return (telling) => {
    const { clinic, turn } = telling;
    const opened = openStory(telling, { inForceOn: (days) => daysAgo(clinic, days + endedBefore(turn)) });
    const { told } = opened;
    const stretch = beginPlan(opened);
    const leftOn = openDay(addDays(stretch.from, 38));
    follow(told, addDays(stretch.from, 1), addDays(leftOn, -1), stretch);
    const move = { kind: 'END', endReason: reason, reason: REASONS[reason] } as const;
    told.book.write(told.book.on(openDay(addDays(leftOn, 3))), leadOf(told), { kind: 'MOVE_PLAN', move });
    return end(told);
  };
}

/** Follows the plan from the day after it began until it is reviewed. Answers the day on which that was closed. */
function followToReview(told: Case, stretch: Stretch): LocalDate {
  follow(told, addDays(stretch.from, 1), addDays(stretch.until, -1), stretch);
  return review(told, stretch.until);
}

/** Everything comes to be as it was wanted. */
function reachEverything({ goals }: Case): void {
  for (const each of goals) {
    if (each.trajectory !== null && each.template.direction === 'IMPROVE') {
      each.trajectory = { ...each.trajectory, final: 1, shape: 'CLIMB' };
    }
  }
}

/** Nothing moves. */
function reachNothing({ goals }: Case): void {
  for (const each of goals) {
    if (each.trajectory !== null)
      each.trajectory = { ...each.trajectory, final: each.trajectory.start, shape: 'PLATEAU' };
  }
}

/**
 * What was wanted is there at the review, and still there five weeks later. Where it was not seen often enough to be
 * confirmed, the family ends it. The first of all is long over: looked at after three months, and due after six.
 */
export function completed(telling: Telling): Told {
  const { clinic, turn } = telling;
  const isLongOver = turn === 0;
  const since = isLongOver ? SIX_MONTHS : UNTIL_KEPT + turn * 9;
  const opened = openStory(telling, { inForceOn: (days) => daysAgo(clinic, days + since) });
  const { told } = opened;
  const stretch = beginPlan(opened);
  reachEverything(told);
  const closedOn = followToReview(told, stretch);
  if (closeReached(told, closedOn, false) === 0) {
    decideToEnd(told, closedOn, 'FAMILY_WISH', REASONS.FAMILY_WISH);
    return end(told);
  }
  closeTheRest(told, closedOn);
  const lookedOn = openDay(decideToLookAgain(told, closedOn));
  seeItKept(told, lookedOn);
  decideToEnd(told, review(told, lookedOn), 'COMPLETED', REASONS.COMPLETED);
  if (isLongOver) lookAgain(told, daysAgo(clinic, SIX_MONTHS / 2));
  return end(told);
}

/** Two reviews that said the same: there is nothing more to be had for now. */
export function noFurtherBenefit(telling: Telling): Told {
  const { clinic, turn } = telling;
  const since = endedBefore(turn) + REVIEW_DAYS.default;
  const opened = openStory(telling, { inForceOn: (days) => daysAgo(clinic, days + since) });
  const { told } = opened;
  const first = beginPlan(opened);
  reachNothing(told);
  const from = followToReview(told, first);
  const second = { from, until: openDay(decideToLookAgain(told, from)) };
  decideToEnd(told, followToReview(told, second), 'NO_FURTHER_BENEFIT', REASONS.NO_FURTHER_BENEFIT);
  return end(told);
}

/** Grown up: the review hands over to the adult service. */
export function grownUp(telling: Telling): Told {
  const { clinic, turn } = telling;
  const since = endedBefore(turn);
  const opened = openStory(telling, {
    inForceOn: (days) => daysAgo(clinic, days + since),
    child: { birthDate: addDays(clinic.anchor, -SIXTEEN_YEARS - since), condition: 'CEREBRAL_PALSY', gmfcs: 2 },
  });
  const { told } = opened;
  const closedOn = followToReview(told, beginPlan(opened));
  closeReached(told, closedOn, false);
  decideToEnd(told, closedOn, 'TRANSITION', REASONS.TRANSITION);
  return end(told);
}
