export {
  COPM_RATERS,
  COPM_SOURCE,
  copmChange,
  copmCourse,
  copmScoreSchema,
  isAtCopmCeiling,
  recordCopmScore,
} from './copm.ts';
export type { CopmMean, CopmRater, CopmScore } from './copm.ts';
