import { addDays, type PlanEndReason } from '@trellis/domain';
import type { ProfileWish } from '../children/profile.ts';
import { leadOf } from './case.ts';
import { beginPlan, openStory } from './opening.ts';
import { closeReached, lookAgain, review } from './reviewing.ts';
import { end, type Telling, type Told } from './story.ts';
import { openDay } from '../base/calendar.ts';
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

/** A plan that is over: after its review, or in the middle of its course where life came between. */
export function ended(reason: PlanEndReason): (telling: Telling) => Told {
  return (telling) => {
    const { clinic, turn } = telling;
    const child: Omit<ProfileWish, 'receivedOn'> =
      reason === 'TRANSITION'
        ? { birthDate: addDays(clinic.anchor, -SIXTEEN_YEARS), condition: 'CEREBRAL_PALSY', gmfcs: 2 }
        : {};
    // The first to be completed is long over: looked at after three months, and due after six.
    const isLongOver = reason === 'COMPLETED' && turn === 0;
    const since = isLongOver ? SIX_MONTHS : 30 + turn * 9;
    const opened = openStory(telling, { inForceOn: (days) => daysAgo(clinic, days + since), child });
    const { told } = opened;
    const { book } = told;
    const stretch = beginPlan(opened);
    const isReviewed = reason === 'COMPLETED' || reason === 'NO_FURTHER_BENEFIT' || reason === 'TRANSITION';
    const leftOn = openDay(addDays(stretch.from, 38));
    follow(told, addDays(stretch.from, 1), addDays(isReviewed ? stretch.until : leftOn, -1), stretch);
    const day = isReviewed ? review(told, stretch.until) : leftOn;
    if (isReviewed) closeReached(told, day, false);
    const endsOn = openDay(addDays(day, 3));
    const move = { kind: 'END', endReason: reason, reason: REASONS[reason] } as const;
    book.write(book.on(endsOn), leadOf(told), { kind: 'MOVE_PLAN', move });
    if (isLongOver) lookAgain(told, daysAgo(clinic, SIX_MONTHS / 2));
    return end(told);
  };
}
