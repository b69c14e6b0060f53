import type { GmfcsLevel } from './recall.ts';

/** Looked at at these ages in months, the first of which may be met up to a year before. */
interface AtAges {
  readonly by: 'AGE';
  readonly examinationAt: readonly number[];
  readonly xrayAt: readonly number[];
}

/** Looked at first by an age in months, then at an interval, both counted from the last examination and X-ray apart. */
interface AtIntervals {
  readonly by: 'INTERVAL';
  readonly firstBy: number;
  readonly everyMonths: number;
  readonly steadyEveryMonths: number;
}

/** The discipline that sees to it that the hips are looked at. */
export const RECALL_DISCIPLINE = 'PHYSIOTHERAPY';

/** Where the schedule comes from, to be said wherever it is shown. */
export const HIP_SCHEDULE_SOURCE = {
  code: 'AUSTRALIAN_2014',
  title: 'Australian Hip Surveillance Guidelines for Children with Cerebral Palsy',
  edition: '2014, simplified for reminders; a 2020 edition exists',
} as const;

const EVERY_HALF_YEAR: AtIntervals = { by: 'INTERVAL', firstBy: 24, everyMonths: 6, steadyEveryMonths: 12 };

/**
 * When hips are looked at, by GMFCS level. A conservative reminder made from the Australian guidelines of 2014 (levels I
 * and II as read, III to V in part own knowledge): an orthopaedic or paediatric lead sets the actual date.
 */
export const HIP_SCHEDULE: Readonly<Record<GmfcsLevel, AtAges | AtIntervals>> = {
  I: { by: 'AGE', examinationAt: [24, 36, 60], xrayAt: [24] },
  II: { by: 'AGE', examinationAt: [24, 36, 60, 108], xrayAt: [24, 36, 60, 108] },
  III: EVERY_HALF_YEAR,
  IV: EVERY_HALF_YEAR,
  V: EVERY_HALF_YEAR,
};

/** How many months before an age of the schedule a check is good for it: the first at 12 to 24 months. The rest: own choice. */
export const GOOD_BEFORE_MONTHS = { first: 12, later: 6 } as const;

/** Ages in months at which the bands of the GMFCS change; it is looked at again in each, and yearly before six years. */
export const GMFCS_BANDS = [24, 48, 72, 144] as const;
export const GMFCS_YEARLY_UNDER_MONTHS = 72;
