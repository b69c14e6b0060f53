import type { OutcomeMeasure, Unstamped } from '../kinds.ts';
import { classificationMeasures } from './measures/classification.ts';
import { motorMeasures } from './measures/motor.ts';
import { walkingMeasures } from './measures/walking.ts';
import { dailyLifeMeasures } from './measures/daily-life.ts';
import { handAndSensesMeasures } from './measures/hand-and-senses.ts';
import { bodyMeasures } from './measures/body.ts';
import { painMeasures } from './measures/pain.ts';

/**
 * Scores and own short labels only: no items, no norm tables, no drawings of a licensed test. Change figures that were
 * read name their population and source; check every holder's terms before launch.
 */
export const measures: readonly Unstamped<OutcomeMeasure>[] = [
  ...classificationMeasures,
  ...motorMeasures,
  ...walkingMeasures,
  ...dailyLifeMeasures,
  ...handAndSensesMeasures,
  ...bodyMeasures,
  ...painMeasures,
];
