import { addDays, type LocalDate } from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import { getOpen } from '../life/versions.ts';
import { bringIntoForce, drawCourses } from './agreeing.ts';
import type { Case, Stretch } from './case.ts';
import { beginPlan, openStory } from './opening.ts';
import { closeReached, decideOnNext, followToLast, rateByFamily, rateByPractitioner, review } from './reviewing.ts';
import { end, type Telling, type Told } from './story.ts';
import { daysAgo } from './timeline.ts';
import { follow } from './visits.ts';
import { stretchFrom, writeGoals } from './writing.ts';

/** The review lies so many days ahead, or behind where it is negative and nobody has opened it. */
export function reviewIn(days: number): (telling: Telling) => Told {
  return (telling) => {
    const { clinic, turn } = telling;
    const opened = openStory(telling, {
      inForceOn: (reviewDays) => openDay(addDays(clinic.anchor, days + (turn % 3) - reviewDays)),
    });
    const stretch = beginPlan(opened);
    followToLast(opened.told, addDays(stretch.from, 1), stretch);
    return end(opened.told);
  };
}

/** Under review: the practitioner has rated and the family has not, or the other way round. */
export function reviewOpen(telling: Telling): Told {
  const { clinic, turn } = telling;
  const heldOn = daysAgo(clinic, 2 + (turn % 3));
  const opened = openStory(telling, {
    inForceOn: (reviewDays) => openDay(addDays(heldOn, 1 - reviewDays)),
    child: { joint: true },
  });
  const stretch = beginPlan(opened);
  follow(opened.told, addDays(stretch.from, 1), addDays(heldOn, -1), stretch);
  if (turn % 4 < 2) rateByPractitioner(opened.told, heldOn);
  else rateByFamily(opened.told, heldOn);
  return end(opened.told);
}

/** Reviewed and rated by both; the next version is not begun. */
export function reviewed(telling: Telling): Told {
  const { clinic, turn } = telling;
  const opened = openStory(telling, { inForceOn: (reviewDays) => daysAgo(clinic, reviewDays + 8 + (turn % 4)) });
  const { told } = opened;
  const stretch = beginPlan(opened);
  follow(told, addDays(stretch.from, 1), addDays(stretch.until, -1), stretch);
  review(told, stretch.until);
  return end(told);
}

/** Closes what was reached and brings the next version into force. Answers the stretch until its review. */
export function nextVersion(told: Case, closedOn: LocalDate, goals: number): Stretch {
  const day = openDay(addDays(closedOn, 2));
  const closed = closeReached(told, day, told.wanted.length === 0);
  decideOnNext(told, day);
  const sentOn = openDay(addDays(day, 3));
  const inForceOn = openDay(addDays(day, 6));
  const isEmpty = getOpen(told.book.living).content.goals.length === 0;
  writeGoals(told, openDay(addDays(day, 1)), sentOn, Math.max(isEmpty ? 1 : 0, Math.min(goals, closed + 1)));
  bringIntoForce(told, { sentOn, inForceOn });
  drawCourses(told);
  return stretchFrom(told, inForceOn);
}

/** In the second version: the first was reviewed, what was reached is closed, and something new is wanted. */
export function secondVersion(telling: Telling): Told {
  const { clinic, turn } = telling;
  const opened = openStory(telling, {
    inForceOn: (reviewDays) => daysAgo(clinic, reviewDays + 28 + ((turn * 7) % 50)),
    laterGoals: 2,
  });
  const { told } = opened;
  const first = beginPlan(opened);
  follow(told, addDays(first.from, 1), addDays(first.until, -1), first);
  const second = nextVersion(told, review(told, first.until), 2);
  followToLast(told, addDays(second.from, 1), second);
  return end(told);
}
