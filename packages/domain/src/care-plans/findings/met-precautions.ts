import type { Catalogue } from '../../catalogue/kinds.ts';
import type { PlannedActivity } from '../../goals/planned-activity.ts';
import { placesOverlap, underLoad } from './place.ts';
import type { PrecautionInForce } from './precautions-in-force.ts';

/** The precautions that name a tag, by tag, so that an activity asks only those it can meet. */
function byTag(precautions: readonly PrecautionInForce[]): ReadonlyMap<string, readonly PrecautionInForce[]> {
  const index = new Map<string, PrecautionInForce[]>();
  for (const each of precautions) {
    for (const tag of new Set([...each.forbids, ...each.withCare])) {
      index.set(tag, [...(index.get(tag) ?? []), each]);
    }
  }
  return index;
}

/** Which precautions an activity with these tags meets, each with the tags it meets it by. Made once for many activities. */
export function precautionsMetBy(
  catalogue: Pick<Catalogue, 'hazards'>,
  precautions: readonly PrecautionInForce[],
): (activity: PlannedActivity, tags: ReadonlySet<string>) => ReadonlyMap<PrecautionInForce, readonly string[]> {
  const withSite = new Set(catalogue.hazards.filter((each) => each.needsSite).map((each) => each.code));
  const index = byTag(precautions);
  return (activity, tags) => {
    const met = new Map<PrecautionInForce, string[]>();
    for (const tag of tags) {
      const place = tag === 'WEIGHT_BEARING' ? underLoad(activity) : activity;
      for (const each of index.get(tag) ?? []) {
        if (withSite.has(tag) && !placesOverlap(place, each.raised)) continue;
        met.set(each, [...(met.get(each) ?? []), tag]);
      }
    }
    return met;
  };
}
