import type { LocalDate } from '../children/local-date.ts';
import { byCodeUnits } from '../text-order.ts';

/**
 * What whoever treats a child must know before the next contact: a precaution as it is now, or a version of the plan in
 * which something was stopped or cut.
 */
export interface SafetyNotice {
  /** Whether it holds still. What holds is for whoever joins later, too; what is over, or in the plan, is not. */
  readonly holds: boolean;
  /** The day it came to be, in the clinic's time zone. */
  readonly on: LocalDate;
  /** Who made it so, and knows it. */
  readonly by: string | null;
  /** The disciplines it is for; null for all that are on the team. */
  readonly disciplines: readonly string[] | null;
}

/** Someone on the care team now. */
export interface NoticedMember {
  readonly staff: string;
  readonly discipline: string;
  readonly joinedOn: LocalDate;
}

/** That a person has read a notice, in exactly the version it has now. */
export interface Acknowledgement {
  readonly staff: string;
  readonly at: string;
}

/** A person a notice is for, with when they acknowledged it; null while it is open for them. */
export interface SafetyReader {
  readonly staff: string;
  readonly at: string | null;
}

/**
 * Whether a member of the care team is to acknowledge a notice before their next contact with the child. Nothing is
 * refused to somebody who has not: what was seen must always be written down.
 */
export function isForMember(notice: SafetyNotice, { staff, discipline, joinedOn }: NoticedMember): boolean {
  if (staff === notice.by) return false;
  if (notice.disciplines !== null && !notice.disciplines.includes(discipline)) return false;
  return notice.holds || joinedOn <= notice.on;
}

/**
 * Who has acknowledged a notice, the first first, and then for whom it is still open, in the order of the team. Who has
 * acknowledged it stays there when they leave the team.
 */
export function readersOf(
  notice: SafetyNotice,
  team: readonly NoticedMember[],
  acknowledgements: readonly Acknowledgement[],
): readonly SafetyReader[] {
  const known = new Set(acknowledgements.map(({ staff }) => staff));
  const open = team.filter((member) => !known.has(member.staff) && isForMember(notice, member));
  return [
    ...acknowledgements.toSorted((a, b) => byCodeUnits(a.at, b.at)),
    ...open.map(({ staff }) => ({ staff, at: null })),
  ];
}
