import type { GmfcsLevel, ScheduledRecall } from '../recalls/recall.ts';
import type { Words } from './language.ts';

const recall = {
  GMFCS_LEVEL: { en: 'GMFCS level', hi: 'GMFCS स्तर' },
  HIP_EXAMINATION: { en: 'Hip examination', hi: 'कूल्हों की जाँच' },
  HIP_XRAY: { en: 'Hip X-ray (pelvis, AP)', hi: 'कूल्हों का एक्स-रे (पेल्विस, AP)' },
} as const satisfies Record<ScheduledRecall, Words>;

/** Why it is looked at, for the team. */
const recallWhy = {
  GMFCS_LEVEL: {
    en: 'In cerebral palsy the level says how closely the hips are watched.',
    hi: 'सेरेब्रल पाल्सी में यह स्तर बताता है कि कूल्हों पर कितनी नज़र रखनी है।',
  },
  HIP_EXAMINATION: {
    en: 'Hips can move out of place without pain. Abduction under 30 degrees, new pain or a worse way of sitting: refer to orthopaedics.',
    hi: 'कूल्हे बिना दर्द के खिसक सकते हैं। 30 डिग्री से कम फैलाव, नया दर्द या बैठने में बिगाड़: हड्डी रोग विशेषज्ञ को भेजें।',
  },
  HIP_XRAY: {
    en: 'Only the picture shows how far a hip is out. 30% or more, or ten points more in a year: refer to orthopaedics.',
    hi: 'कूल्हा कितना बाहर है, यह केवल तस्वीर दिखाती है। 30% या अधिक, या साल में दस अंक ज़्यादा: हड्डी रोग विशेषज्ञ को भेजें।',
  },
} as const satisfies Record<ScheduledRecall, Words>;

/** The levels in our own words: how the child usually moves. */
const gmfcsLevel = {
  I: { en: 'I: walks without limits', hi: 'I: बिना रोक के चलता है' },
  II: { en: 'II: walks with limits', hi: 'II: कुछ सीमाओं के साथ चलता है' },
  III: { en: 'III: walks with a device held in the hand', hi: 'III: हाथ में सहारा लेकर चलता है' },
  IV: { en: 'IV: moves about with limits, often on wheels', hi: 'IV: सीमित चलना-फिरना, अक्सर पहियों पर' },
  V: { en: 'V: is moved by others', hi: 'V: दूसरे ले जाते हैं' },
} as const satisfies Record<GmfcsLevel, Words>;

/** Texts of what is looked at again and again. Apart from the labels, which every screen has at hand. */
export const recallWords = { recall, recallWhy, gmfcsLevel };
