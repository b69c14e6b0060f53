import type { RecordRefusal } from '../refusals.ts';
import type { Words } from './language.ts';

export const recordRefusalWords = {
  CATALOGUE_INVALID: {
    en: 'The catalogue data does not have the expected shape at: {paths}.',
    hi: 'सूची का डेटा इन जगहों पर ठीक नहीं है: {paths}।',
  },
  DUPLICATE_CODE: {
    en: 'The {kind} code {code} is already in the catalogue.',
    hi: '{kind} का कोड {code} सूची में पहले से है।',
  },
  MEASURE_START_IS_TARGET: {
    en: 'Start and target are the same, so there is nothing to measure on the way.',
    hi: 'शुरुआत और लक्ष्य एक ही हैं, इसलिए बीच में मापने को कुछ नहीं है।',
  },
  MEASURE_TARGET_NOT_BETTER: {
    en: 'The target is worse than the start. Change the target, or which way is better.',
    hi: 'लक्ष्य शुरुआत से कम है। लक्ष्य बदलें, या यह बदलें कि किस ओर बेहतर है।',
  },
  MEASURE_VALUE_OFF_STEP: {
    en: '{value} does not fit the steps of {step} in which this is scored.',
    hi: '{value} इस माप के {step} के अंतर में नहीं आता।',
  },
  MEASURE_VALUE_OF_ANOTHER_TYPE: {
    en: 'This strand is measured as {expected}; the value is {given}.',
    hi: 'यह कड़ी {expected} में मापी जाती है; दिया गया मान {given} है।',
  },
  MEASURE_VALUE_OUT_OF_RANGE: {
    en: '{value} is outside {min} to {max}.',
    hi: '{value} सीमा {min} से {max} के बाहर है।',
  },
  UNKNOWN_CODE: {
    en: 'The catalogue has no {kind} {code}.',
    hi: 'सूची में {kind} {code} नहीं है।',
  },
} as const satisfies Record<RecordRefusal, Words>;
