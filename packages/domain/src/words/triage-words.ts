import type { TherapyPriority } from '../intake/levels.ts';
import type { FollowUpOwner, TriageRuleCode, TriageStanding, TriageStatus } from '../intake/triage-sets.ts';
import type { Words } from './language.ts';

/** Why a rule decided, where no single answer did. */
export const triageRuleWords = {
  UNDER_24_MONTHS_MOTOR: {
    en: 'A movement concern under 24 months is seen soon',
    hi: '24 महीने से कम में चलने-फिरने की चिंता जल्दी देखी जाती है',
  },
  NOTHING_RECOMMENDED: {
    en: 'Nothing said yet points to a discipline, so we call the family',
    hi: 'अभी तक किसी विधा का संकेत नहीं मिला, इसलिए हम परिवार को फ़ोन करते हैं',
  },
  NOTHING_POINTS_TO_IT: { en: 'Nothing said points to it', hi: 'किसी बात से इसका संकेत नहीं मिला' },
  NO_FLAG: { en: 'No sign that needs a doctor', hi: 'डॉक्टर की ज़रूरत का कोई संकेत नहीं' },
  LEAD_ONLY_ONE: { en: 'The only discipline recommended', hi: 'केवल इसी विधा की सलाह है' },
  LEAD_FIRST_CONDITION: { en: 'Usually leads with the first condition', hi: 'पहली स्थिति में आम तौर पर यही अगुआई करती है' },
  LEAD_MOST_CONCERNS: { en: 'Named by the most concerns', hi: 'सबसे ज़्यादा चिंताओं में इसका नाम है' },
  LEAD_MOST_URGENT_CONCERN: { en: 'Leads with the most urgent concern', hi: 'सबसे ज़रूरी चिंता में यही अगुआई करती है' },
  LEAD_BY_AGE: { en: 'Usually leads at this age', hi: 'इस उम्र में आम तौर पर यही अगुआई करती है' },
  LEAD_BY_ORDER: { en: 'First of those that stand equal', hi: 'बराबर वालों में पहली' },
} as const satisfies Record<TriageRuleCode, Words>;

const triageStatus = {
  TRIAGED: { en: 'Triaged', hi: 'ट्राइएज हुआ' },
  UNTRIAGED: { en: 'Not triaged yet: call the family', hi: 'अभी ट्राइएज नहीं: परिवार को फ़ोन करें' },
} as const satisfies Record<TriageStatus, Words>;

const triageStanding = {
  RECOMMENDED: { en: 'Recommended', hi: 'सलाह है' },
  CONSIDER: { en: 'Consider: ask two questions', hi: 'विचार करें: दो प्रश्न पूछें' },
  NOT_NOW: { en: 'Not now', hi: 'अभी नहीं' },
} as const satisfies Record<TriageStanding, Words>;

const therapyPriority = {
  P1: { en: 'Urgent', hi: 'अति आवश्यक' },
  P2: { en: 'Soon', hi: 'शीघ्र' },
  P3: { en: 'Routine', hi: 'सामान्य' },
  P4: { en: 'Planned', hi: 'नियोजित' },
} as const satisfies Record<TherapyPriority, Words>;

const followUpOwner = {
  DUTY_CLINICIAN: { en: 'Duty clinician', hi: 'ड्यूटी पर चिकित्सक' },
  TRIAGING_THERAPIST: { en: 'Triaging therapist', hi: 'ट्राइएज करने वाला थेरेपिस्ट' },
  TREATING_THERAPIST: { en: 'Treating therapist', hi: 'इलाज करने वाला थेरेपिस्ट' },
} as const satisfies Record<FollowUpOwner, Words>;

/** Words of triage. */
export const triageWords = {
  triageRule: triageRuleWords,
  triageStatus,
  triageStanding,
  therapyPriority,
  followUpOwner,
};
