import type { StartConvention } from '@trellis/domain';

/** What one demo clinic is made from. Sizes may be changed; keys are part of every random stream and may not. */
export interface ClinicPlan {
  readonly key: string;
  readonly name: string;
  readonly site: string;
  readonly children: number;
  readonly months: number;
  readonly startConvention: StartConvention;
  /** Whether what families want is scored by COPM here. */
  readonly usesCopm: boolean;
  /** Whether the children that are told about in the documents live here. */
  readonly hasExamples: boolean;
}

/** The clinic one looks at. "Namuna" and "Udaharan" both mean "example". */
export const MAIN_CLINIC: ClinicPlan = {
  key: 'main',
  name: 'Namuna Child Therapy Clinic (synthetic)',
  site: 'Demo Nagar, Sector 00, Delhi-NCR',
  children: 120,
  months: 9,
  startConvention: -2,
  usesCopm: true,
  hasExamples: true,
};

/** A second one, so that isolation can be seen; it starts its scales at the other convention. */
export const SECOND_CLINIC: ClinicPlan = {
  key: 'second',
  name: 'Udaharan Therapy Centre (synthetic)',
  site: 'Demo Nagar, Sector 01, Jaipur',
  children: 15,
  months: 9,
  startConvention: -1,
  usesCopm: false,
  hasExamples: false,
};
