import type { BodySite, Side } from '../../catalogue/body.ts';

/** A place on the body; null where it is not known, which may be anywhere. */
export interface Place {
  readonly site: BodySite | null;
  readonly side: Side | null;
}

/** What each region holds. A region overlaps each of its parts, and the whole body overlaps all. */
const PARTS: ReadonlyMap<BodySite, readonly BodySite[]> = new Map([
  ['UPPER_LIMB', ['SHOULDER', 'UPPER_ARM', 'ELBOW', 'FOREARM', 'WRIST', 'HAND', 'THUMB', 'FINGERS']],
  ['LOWER_LIMB', ['HIP', 'THIGH', 'KNEE', 'LOWER_LEG', 'ANKLE', 'FOOT', 'TOES']],
  ['TRUNK', ['UPPER_BACK', 'LOWER_BACK', 'ABDOMEN', 'PELVIS']],
]);

function isWithin(region: BodySite, part: BodySite): boolean {
  return region === 'WHOLE_BODY' || region === part || PARTS.get(region)?.includes(part) === true;
}

function sitesOverlap(a: BodySite | null, b: BodySite | null): boolean {
  return a === null || b === null || isWithin(a, b) || isWithin(b, a);
}

function sidesOverlap(a: Side | null, b: Side | null): boolean {
  if (a === null || b === null || a === 'NOT_KNOWN' || b === 'NOT_KNOWN' || a === b) return true;
  const pair = new Set([a, b]);
  return pair.has('BOTH') && !pair.has('MIDLINE');
}

/** Whether two places can be the same part of the same side. What is not known matches: unknown is never "elsewhere". */
export function placesOverlap(a: Place, b: Place): boolean {
  return sitesOverlap(a.site, b.site) && sidesOverlap(a.side, b.side);
}

/** Where the weight goes when it is put on a foot or a hand: through every site of that limb. */
export function underLoad(place: Place): Place {
  const limb = [...PARTS].find(([, parts]) => place.site !== null && parts.includes(place.site))?.[0];
  const carries = place.site === 'FOOT' || place.site === 'HAND';
  return carries && limb !== undefined ? { ...place, site: limb } : place;
}
