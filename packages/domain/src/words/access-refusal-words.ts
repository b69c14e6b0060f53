import type { AccessRefusal } from '../refusals.ts';
import type { Words } from './language.ts';

/** Who may not, and who may: said so that the reader knows whom to ask. */
export const accessRefusalWords = {
  NOT_ON_CARE_TEAM: {
    en: 'You are not on this child’s care team. Ask to be added, or ask: {allowedRoles}.',
    hi: 'आप इस बच्चे की देखभाल टीम में नहीं हैं। जुड़ने के लिए कहें, या इनसे कहें: {allowedRoles}।',
  },
  NOT_YOUR_OWN: {
    en: 'Someone else made this entry. They can do this, or: {allowedRoles}.',
    hi: 'यह प्रविष्टि किसी और ने की है। यह वे कर सकते हैं, या: {allowedRoles}।',
  },
  OTHER_DISCIPLINE: {
    en: 'This belongs to another discipline: {discipline}. Write to them, or ask the lead therapist.',
    hi: 'यह दूसरी विधा का है: {discipline}। उन्हें लिखें, या मुख्य थेरेपिस्ट से कहें।',
  },
  REGISTRATION_EXPIRED: {
    en: 'Your professional registration is not in date ({expiredOn}). You may record, but not sign.',
    hi: 'आपका पेशेवर पंजीकरण मान्य नहीं है ({expiredOn})। आप दर्ज कर सकते हैं, पर हस्ताक्षर नहीं।',
  },
  ROLE_MAY_NOT: {
    en: 'Your role does not include this. It can be done by: {allowedRoles}.',
    hi: 'आपकी भूमिका में यह शामिल नहीं है। यह कर सकते हैं: {allowedRoles}।',
  },
} as const satisfies Record<AccessRefusal, Words>;
