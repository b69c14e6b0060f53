import { describe, expect, it } from 'vitest';
import { placesOverlap, underLoad, type Place } from './place.ts';

const at = (site: Place['site'], side: Place['side'] = null): Place => ({ site, side });

describe('two places on the body', () => {
  it.each<readonly [string, Place, Place, boolean]>([
    ['one and the same', at('HAND', 'LEFT'), at('HAND', 'LEFT'), true],
    ['two sites', at('HAND'), at('ELBOW'), false],
    ['a limb and its part', at('UPPER_LIMB'), at('WRIST'), true],
    ['a limb and a part of another', at('UPPER_LIMB'), at('KNEE'), false],
    ['the trunk and the back', at('TRUNK'), at('LOWER_BACK'), true],
    ['the whole body and a toe', at('WHOLE_BODY'), at('TOES'), true],
    ['a site that is not known and any', at(null), at('TOES'), true],
    ['both sides and one', at('KNEE', 'BOTH'), at('KNEE', 'RIGHT'), true],
    ['both sides and the midline', at('TRUNK', 'BOTH'), at('TRUNK', 'MIDLINE'), false],
    ['left and right', at('KNEE', 'LEFT'), at('KNEE', 'RIGHT'), false],
    ['the midline and one side', at('TRUNK', 'MIDLINE'), at('TRUNK', 'LEFT'), false],
    ['a side that is not said and any', at('KNEE'), at('KNEE', 'RIGHT'), true],
    ['a side that nobody knows and any', at('KNEE', 'NOT_KNOWN'), at('KNEE', 'RIGHT'), true],
    ['the midline twice', at('NECK', 'MIDLINE'), at('NECK', 'MIDLINE'), true],
    ['one site on two sides', at('WHOLE_BODY', 'LEFT'), at('HAND', 'RIGHT'), false],
  ])('can be the same: %s', (_, a, b, expected) => {
    expect([placesOverlap(a, b), placesOverlap(b, a)]).toEqual([expected, expected]);
  });

  it.each<readonly [Place, Place]>([
    [at('FOOT', 'LEFT'), at('LOWER_LIMB', 'LEFT')],
    [at('HAND', 'RIGHT'), at('UPPER_LIMB', 'RIGHT')],
    [at('KNEE', 'LEFT'), at('KNEE', 'LEFT')],
    [at('HEAD'), at('HEAD')],
    [at(null), at(null)],
  ])('weight on foot or hand runs through the whole limb, and nowhere else: %o', (place, loaded) => {
    expect(underLoad(place)).toEqual(loaded);
  });
});
