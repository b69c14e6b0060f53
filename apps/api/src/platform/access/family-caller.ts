import type { Language } from '@trellis/domain';
import type { Caller } from './caller.ts';

/**
 * A guardian on the family page, read anew for every request: whoever lost the link, the authority or the clinic's trust
 * is refused on the next one. Of one child and one household; never a member of staff.
 */
export interface FamilyCaller {
  readonly linkId: string;
  readonly guardianId: string;
  readonly guardianName: string;
  readonly childId: string;
  readonly childName: string | null;
  readonly childNameLocal: string | null;
  readonly clinicId: string;
  readonly clinicName: string;
  /** IANA name; every rule about a day is evaluated in it. */
  readonly timeZone: string;
  /** What the guardian reads the page in. */
  readonly language: Language;
  readonly linkExpiresAt: Date;
}

/** Whoever a change is made by. */
export type Principal = Caller | FamilyCaller;

export function isFamily(principal: Principal): principal is FamilyCaller {
  return 'guardianId' in principal;
}

/** The member of staff who acts; null where a guardian does it for themselves. */
export function staffIdOf(principal: Principal): string | null {
  return isFamily(principal) ? null : principal.staffId;
}
