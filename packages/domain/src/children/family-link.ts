import { FAMILY_LINK_DAYS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { checkConsenting } from './treatment-consent.ts';

/** Why a link opens nothing any more before its time. RENEWED: the guardian was given another. */
export const FAMILY_LINK_ENDS = ['WITHDRAWN', 'RENEWED'] as const;
export type FamilyLinkEnd = (typeof FAMILY_LINK_ENDS)[number];

/** Where a link stands: it opens the page, its time is over, or somebody ended it. */
export type FamilyLinkStanding = 'OPEN' | 'RUN_OUT' | 'ENDED';

/**
 * A guardian's personal way to the family page of one child. It opens what `familyMay` says, of that child and that
 * household alone. Instants are ISO 8601.
 */
export interface FamilyLink {
  readonly link: string;
  readonly guardian: string;
  readonly expiresAt: string;
  readonly endedAt: string | null;
  readonly endedFor: FamilyLinkEnd | null;
}

type Lasting = Pick<FamilyLink, 'expiresAt' | 'endedAt'>;

const DAY_MS = 86_400_000;

export function familyLinkStanding({ expiresAt, endedAt }: Lasting, now: string): FamilyLinkStanding {
  if (endedAt !== null) return 'ENDED';
  return Date.parse(now) < Date.parse(expiresAt) ? 'OPEN' : 'RUN_OUT';
}

/** Whether a link opens the page now: it stands, and its guardian still speaks for the child. */
export function opensFamilyPage(link: Lasting, guardian: { readonly hasAuthority: boolean }, now: string): boolean {
  return guardian.hasAuthority && familyLinkStanding(link, now) === 'OPEN';
}

export interface MadeFamilyLink {
  readonly link: FamilyLink;
  /** The guardian's earlier links, which this one takes the place of. */
  readonly renewed: readonly FamilyLink[];
}

/**
 * A new link for a guardian with authority, good for 90 days. A guardian has one at a time: whatever was given before
 * ends, so that making a new one is also how a lost telephone is dealt with.
 */
export function makeFamilyLink(
  guardian: { readonly guardian: string; readonly hasAuthority: boolean },
  earlier: readonly FamilyLink[],
  link: string,
  now: string,
): Result<MadeFamilyLink> {
  const consenting = checkConsenting(guardian);
  if (!consenting.ok) return consenting;
  const expiresAt = new Date(Date.parse(now) + FAMILY_LINK_DAYS * DAY_MS).toISOString();
  return ok({
    link: { link, guardian: guardian.guardian, expiresAt, endedAt: null, endedFor: null },
    renewed: earlier
      .filter((each) => each.guardian === guardian.guardian && each.endedAt === null)
      .map((each) => ({ ...each, endedAt: now, endedFor: 'RENEWED' as const })),
  });
}

/** Ends a link from the next request on. One that ended already, or whose time is over, is ALREADY_OVER. */
export function withdrawFamilyLink(link: FamilyLink, now: string): Result<FamilyLink> {
  if (familyLinkStanding(link, now) !== 'OPEN') return refuse('ALREADY_OVER');
  return ok({ ...link, endedAt: now, endedFor: 'WITHDRAWN' });
}
