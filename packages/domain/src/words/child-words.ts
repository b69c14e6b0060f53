import type { ConsentWay, GuardianRelationship, PrecautionState, Sex } from '../children/child-sets.ts';
import type { Language, Words } from './language.ts';

const language = {
  en: { en: 'English', hi: 'अंग्रेज़ी' },
  hi: { en: 'Hindi', hi: 'हिन्दी' },
} as const satisfies Record<Language, Words>;

const sex = {
  FEMALE: { en: 'Girl', hi: 'लड़की' },
  MALE: { en: 'Boy', hi: 'लड़का' },
  OTHER: { en: 'Other', hi: 'अन्य' },
  UNKNOWN: { en: 'Not recorded', hi: 'दर्ज नहीं' },
} as const satisfies Record<Sex, Words>;

const guardianRelationship = {
  MOTHER: { en: 'Mother', hi: 'माँ' },
  FATHER: { en: 'Father', hi: 'पिता' },
  GRANDPARENT: { en: 'Grandparent', hi: 'दादा-दादी या नाना-नानी' },
  LEGAL_GUARDIAN: { en: 'Legal guardian', hi: 'क़ानूनी अभिभावक' },
  FOSTER_CARER: { en: 'Foster carer', hi: 'पालक अभिभावक' },
  OTHER: { en: 'Other', hi: 'अन्य' },
} as const satisfies Record<GuardianRelationship, Words>;

const consentWay = {
  SIGNED_ON_SCREEN: { en: 'Signed on screen', hi: 'स्क्रीन पर हस्ताक्षर' },
  SIGNED_ON_PAPER: { en: 'Signed on paper', hi: 'काग़ज़ पर हस्ताक्षर' },
  AGREED_VERBALLY: { en: 'Agreed verbally', hi: 'मौखिक सहमति' },
} as const satisfies Record<ConsentWay, Words>;

const precautionState = {
  IN_FORCE: { en: 'In force', hi: 'लागू' },
  CLEARED: { en: 'Cleared', hi: 'हटाई गई' },
} as const satisfies Record<PrecautionState, Words>;

const age = {
  DAYS: { en: '{days} d', hi: '{days} दिन' },
  MONTHS: { en: '{months} m', hi: '{months} माह' },
  YEARS: { en: '{years} y', hi: '{years} वर्ष' },
  YEARS_MONTHS: { en: '{years} y {months} m', hi: '{years} वर्ष {months} माह' },
  CORRECTED: { en: '{age} (corrected {corrected})', hi: '{age} (संशोधित {corrected})' },
  BEFORE_DUE_DATE: { en: '{age} (before due date)', hi: '{age} (नियत तारीख से पहले)' },
  GESTATION_UNKNOWN: { en: '{age} (gestation not recorded)', hi: '{age} (गर्भकाल दर्ज नहीं)' },
} as const satisfies Record<string, Words>;

/** Words about a child and those who look after one. */
export const childWords = { language, sex, guardianRelationship, consentWay, precautionState, age };
