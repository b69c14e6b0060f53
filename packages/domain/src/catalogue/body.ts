/** Named places on the body. A result is keyed by site and side: left and right are never one series. */
export const BODY_SITES = [
  'HEAD',
  'NECK',
  'JAW_MOUTH',
  'SHOULDER',
  'UPPER_ARM',
  'ELBOW',
  'FOREARM',
  'WRIST',
  'HAND',
  'THUMB',
  'FINGERS',
  'UPPER_BACK',
  'LOWER_BACK',
  'TRUNK',
  'ABDOMEN',
  'PELVIS',
  'HIP',
  'THIGH',
  'KNEE',
  'LOWER_LEG',
  'ANKLE',
  'FOOT',
  'TOES',
  'UPPER_LIMB',
  'LOWER_LIMB',
  'WHOLE_BODY',
] as const;
export type BodySite = (typeof BODY_SITES)[number];

export const SIDES = ['LEFT', 'RIGHT', 'BOTH', 'MIDLINE', 'NOT_KNOWN'] as const;
export type Side = (typeof SIDES)[number];
