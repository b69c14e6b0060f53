import type { BodySite, Side } from '../catalogue/body.ts';
import type { PromptLevel } from '../catalogue/prompt-levels.ts';
import type { SeenBy } from '../catalogue/setting.ts';
import type {
  Chaining,
  Direction,
  DistanceUnit,
  MeasureType,
  MovementMode,
  Weekday,
} from '../measures/measure-types.ts';
import type { TargetStanding } from '../measures/progress.ts';
import type { Words } from './language.ts';

const measureType = {
  COUNT_OF_N: { en: 'Successes out of tries', hi: 'कोशिशों में सफलता' },
  SECONDS: { en: 'Seconds', hi: 'सेकंड' },
  STEPS: { en: 'Steps of a chain', hi: 'काम के चरण' },
  PROMPT_LADDER: { en: 'Least prompt that works', hi: 'सबसे कम मदद जो काम करे' },
  DEGREES: { en: 'Degrees of a joint', hi: 'जोड़ के अंश' },
  DISTANCE: { en: 'Distance', hi: 'दूरी' },
  COUNT_PER_WEEK: { en: 'How often in a week', hi: 'हफ़्ते में कितनी बार' },
  SCORE: { en: 'Score of a named measure', hi: 'नामित माप का अंक' },
} as const satisfies Record<MeasureType, Words>;

const direction = {
  MORE: { en: 'More is better', hi: 'ज़्यादा बेहतर' },
  LESS: { en: 'Less is better', hi: 'कम बेहतर' },
} as const satisfies Record<Direction, Words>;

const chaining = {
  FORWARD: { en: 'Taught from the first step', hi: 'पहले चरण से सिखाया जाता है' },
  BACKWARD: { en: 'Taught from the last step', hi: 'आख़िरी चरण से सिखाया जाता है' },
  WHOLE: { en: 'Taught as a whole', hi: 'पूरा काम एक साथ सिखाया जाता है' },
} as const satisfies Record<Chaining, Words>;

const movementMode = {
  PASSIVE: { en: 'Moved by the therapist', hi: 'थेरेपिस्ट हिलाकर मापते हैं' },
  ACTIVE: { en: 'Moved by the child', hi: 'बच्चा ख़ुद हिलाता है' },
} as const satisfies Record<MovementMode, Words>;

const distanceUnit = {
  M: { en: 'metres', hi: 'मीटर' },
  CM: { en: 'centimetres', hi: 'सेंटीमीटर' },
} as const satisfies Record<DistanceUnit, Words>;

const weekday = {
  MON: { en: 'Monday', hi: 'सोमवार' },
  TUE: { en: 'Tuesday', hi: 'मंगलवार' },
  WED: { en: 'Wednesday', hi: 'बुधवार' },
  THU: { en: 'Thursday', hi: 'गुरुवार' },
  FRI: { en: 'Friday', hi: 'शुक्रवार' },
  SAT: { en: 'Saturday', hi: 'शनिवार' },
  SUN: { en: 'Sunday', hi: 'रविवार' },
} as const satisfies Record<Weekday, Words>;

const targetStanding = {
  SHORT: { en: 'Not yet at target', hi: 'अभी लक्ष्य तक नहीं' },
  AT: { en: 'At target', hi: 'लक्ष्य पर' },
  BEYOND: { en: 'Past the target', hi: 'लक्ष्य से आगे' },
  NOT_KNOWN: { en: 'Week not watched to its end', hi: 'पूरा हफ़्ता नहीं देखा गया' },
} as const satisfies Record<TargetStanding, Words>;

const measureValue = {
  COUNT_OF_N: { en: '{count} of {of}', hi: '{of} में से {count}' },
  SECONDS: { en: '{seconds} s', hi: '{seconds} सेकंड' },
  STEPS: { en: '{count} of {of} steps alone', hi: '{of} में से {count} चरण अकेले' },
  DISTANCE_M: { en: '{distance} m', hi: '{distance} मी.' },
  DISTANCE_CM: { en: '{distance} cm', hi: '{distance} से.मी.' },
  COUNT_PER_WEEK: { en: '{count} a week', hi: 'हफ़्ते में {count}' },
  COUNT_IN_DAYS: { en: '{count} (days watched: {days})', hi: '{count} (देखे गए दिन: {days})' },
} as const satisfies Record<string, Words>;

/** Labels of the reference's prompt ladder. */
const promptLevel = {
  NONE: { en: 'No help', hi: 'बिना मदद' },
  LOOK_OR_WAIT: { en: 'Look or wait', hi: 'देखना या रुकना' },
  GESTURE_OR_PICTURE: { en: 'Gesture or picture', hi: 'इशारा या चित्र' },
  WORDS: { en: 'Words', hi: 'बोलकर' },
  SHOW: { en: 'Showing', hi: 'करके दिखाना' },
  PART_HAND: { en: 'Some hand help', hi: 'थोड़ी हाथ की मदद' },
  FULL_HAND: { en: 'Full hand help', hi: 'पूरी हाथ की मदद' },
} as const satisfies Record<PromptLevel, Words>;

const seenBy = {
  IN_PERSON: { en: 'Seen in person', hi: 'सामने देखा' },
  VIDEO: { en: 'Seen on video', hi: 'वीडियो पर देखा' },
  REPORTED_BY_CARER: { en: 'Told by the carer', hi: 'देखभाल करने वाले ने बताया' },
  REPORTED_BY_TEACHER: { en: 'Told by the teacher', hi: 'शिक्षक ने बताया' },
} as const satisfies Record<SeenBy, Words>;

const side = {
  LEFT: { en: 'Left', hi: 'बायाँ' },
  RIGHT: { en: 'Right', hi: 'दायाँ' },
  BOTH: { en: 'Both sides', hi: 'दोनों' },
  MIDLINE: { en: 'Midline', hi: 'बीच में' },
  NOT_KNOWN: { en: 'Side not known', hi: 'तरफ़ ज्ञात नहीं' },
} as const satisfies Record<Side, Words>;

const bodySite = {
  HEAD: { en: 'Head', hi: 'सिर' },
  NECK: { en: 'Neck', hi: 'गर्दन' },
  JAW_MOUTH: { en: 'Jaw or mouth', hi: 'जबड़ा या मुँह' },
  SHOULDER: { en: 'Shoulder', hi: 'कंधा' },
  UPPER_ARM: { en: 'Upper arm', hi: 'ऊपरी बाँह' },
  ELBOW: { en: 'Elbow', hi: 'कोहनी' },
  FOREARM: { en: 'Forearm', hi: 'अग्रबाहु' },
  WRIST: { en: 'Wrist', hi: 'कलाई' },
  HAND: { en: 'Hand', hi: 'हाथ' },
  THUMB: { en: 'Thumb', hi: 'अँगूठा' },
  FINGERS: { en: 'Fingers', hi: 'उँगलियाँ' },
  UPPER_BACK: { en: 'Upper back', hi: 'ऊपरी पीठ' },
  LOWER_BACK: { en: 'Lower back', hi: 'कमर' },
  TRUNK: { en: 'Trunk', hi: 'धड़' },
  ABDOMEN: { en: 'Abdomen', hi: 'पेट' },
  PELVIS: { en: 'Pelvis', hi: 'श्रोणि' },
  HIP: { en: 'Hip', hi: 'कूल्हा' },
  THIGH: { en: 'Thigh', hi: 'जाँघ' },
  KNEE: { en: 'Knee', hi: 'घुटना' },
  LOWER_LEG: { en: 'Lower leg', hi: 'पिंडली' },
  ANKLE: { en: 'Ankle', hi: 'टखना' },
  FOOT: { en: 'Foot', hi: 'पैर का पंजा' },
  TOES: { en: 'Toes', hi: 'पैर की उँगलियाँ' },
  UPPER_LIMB: { en: 'Arm', hi: 'बाँह' },
  LOWER_LIMB: { en: 'Leg', hi: 'टाँग' },
  WHOLE_BODY: { en: 'Whole body', hi: 'पूरा शरीर' },
} as const satisfies Record<BodySite, Words>;

/** Words of strand measures and of where and how something was seen. */
export const measureWords = {
  measureType,
  direction,
  chaining,
  movementMode,
  distanceUnit,
  weekday,
  targetStanding,
  measureValue,
  promptLevel,
  seenBy,
  side,
  bodySite,
};
