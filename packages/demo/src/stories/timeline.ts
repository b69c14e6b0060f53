import { addDays, type LocalDate } from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import type { Clinic } from '../clinic/clinic.ts';

/** The last day before the anchor on which the clinic was open: nothing in the demo is later. */
export function lastDay({ anchor }: Pick<Clinic, 'anchor'>): LocalDate {
  return openDay(addDays(anchor, -1));
}

/** So many days before the anchor, or the Saturday before where that is a Sunday. At least one day. */
export function daysAgo({ anchor }: Pick<Clinic, 'anchor'>, days: number): LocalDate {
  return openDay(addDays(anchor, -Math.max(1, days)));
}

/** Days from the sending, from which the review is counted, to the coming into force. */
export const SENT_BEFORE_IN_FORCE = 4;

/** The days before a first version comes into force, all open ones. */
export interface Beginning {
  readonly seenOn: LocalDate;
  readonly draftedOn: LocalDate;
  readonly sentOn: LocalDate;
  readonly inForceOn: LocalDate;
}

/** First visit, draft, sending and coming into force, a week or so apart. */
export function beginningOf(inForceOn: LocalDate, spread: number): Beginning {
  const sentOn = openDay(addDays(inForceOn, -SENT_BEFORE_IN_FORCE));
  const draftedOn = openDay(addDays(sentOn, -3 - (spread % 5)));
  const seenOn = openDay(addDays(draftedOn, -3 - (spread % 7)));
  return { seenOn, draftedOn, sentOn, inForceOn };
}
