import type { OutcomeMeasure, Unstamped } from '../kinds.ts';

type Measure = Unstamped<OutcomeMeasure>;
type ScoreField = Measure['scoreFields'][number];
type Licence = Measure['licence'];

type Usual = 'purpose' | 'change' | 'levels' | 'coding' | 'minimumRetestDays' | 'siteSide';

/** An outcome measure without site or side, and without change figures, levels or codes unless given. */
export function measure(parts: Omit<Measure, Usual> & Partial<Pick<Measure, Usual>>): Measure {
  return {
    purpose: 'OUTCOME',
    change: [],
    levels: [],
    coding: [],
    minimumRetestDays: null,
    siteSide: 'NOT_USED',
    ...parts,
  };
}

/** A raw whole-number score, higher is better, in steps of one, unless said otherwise; `null` where no limit was read. */
export function score(
  code: string,
  label: string,
  min: number | null,
  max: number | null,
  rest: Partial<ScoreField> = {},
): ScoreField {
  return { code, label, type: 'integer', min, max, step: 1, unit: null, higherIsBetter: true, kind: 'raw', ...rest };
}

/** One of a few values, kept by its place from 1, with no better end unless said. */
export function choice(
  code: string,
  label: string,
  values: readonly (string | number)[],
  rest: Partial<ScoreField> = {},
): ScoreField {
  return {
    code,
    label,
    type: 'enum',
    min: 1,
    max: values.length,
    step: 1,
    unit: null,
    higherIsBetter: null,
    kind: 'enum',
    values,
    ...rest,
  };
}

export const OWN_METHOD: Licence = {
  status: 'OWN',
  holder: 'own method',
  storagePolicy: 'FULL',
  guidance: 'Own wording',
};

export const PUBLISHED_METHOD: Licence = {
  status: 'PUBLIC_METHOD',
  holder: 'published method',
  storagePolicy: 'FULL',
  guidance: 'Own wording',
};

export const PROCEDURE: Licence = {
  status: 'PUBLIC_METHOD',
  holder: 'public domain / published method',
  storagePolicy: 'FULL',
  guidance: 'Procedure may be described in own words',
};

export function freeUnmodified(holder: string): Licence {
  return {
    status: 'FREE_UNMODIFIED',
    holder,
    storagePolicy: 'SCORE_AND_OWN_LABELS',
    guidance: 'May show own short labels and link to the official leaflet; do not copy the official text',
  };
}

export function proprietary(holder: string): Licence {
  return {
    status: 'PROPRIETARY',
    holder,
    storagePolicy: 'SCORE_ONLY',
    guidance:
      'Store scores, date, form version and assessor only. No items, prompts, norm tables or scoring keys in the product.',
  };
}
