export { layOutTrellis, TRELLIS_SIZE } from './geometry.ts';
export type { TrellisGeometry } from './geometry.ts';
export { scaleBreaks, WEEKS_UNLESS_SAID } from './picture.ts';
export { shapePath } from './shape-path.ts';
export { smoothPath } from './smooth-path.ts';
