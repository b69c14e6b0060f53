import type { DoseMode } from '../goals/dose.ts';
import type { HoldingStatus } from '../goals/expected-level.ts';
import type { GoalDirection, GoalOutcome, GoalState, StrandState } from '../goals/goal-states.ts';
import type { ObservationRemark, VoidReason } from '../goals/observation.ts';
import type { RaterKind, SpecialRating } from '../goals/rating.ts';
import type { Words } from './language.ts';

const goalState = {
  DRAFT: { en: 'Draft', hi: 'मसौदा' },
  ACTIVE: { en: 'Active', hi: 'सक्रिय' },
  PAUSED: { en: 'Paused', hi: 'रुका हुआ' },
  CLOSED: { en: 'Closed', hi: 'बंद' },
} as const satisfies Record<GoalState, Words>;

/** Plain and without blame. */
const goalOutcome = {
  REACHED: { en: 'Reached', hi: 'पूरा हुआ' },
  NOT_REACHED: { en: 'Not reached yet', hi: 'अभी पूरा नहीं' },
  NOT_POSSIBLE: { en: 'Turned out not to be possible', hi: 'संभव नहीं निकला' },
  NO_LONGER_WANTED: { en: 'No longer wanted', hi: 'अब नहीं चाहिए' },
  MOVED_OR_ENDED: { en: 'Moved on or care ended', hi: 'आगे बढ़े या देखभाल समाप्त' },
  ENTERED_IN_ERROR: { en: 'Entered in error', hi: 'भूल से लिखा गया' },
} as const satisfies Record<GoalOutcome, Words>;

const goalDirection = {
  IMPROVE: { en: 'Improve', hi: 'बेहतर करना' },
  MAINTAIN: { en: 'Keep', hi: 'बनाए रखना' },
  SLOW_DECLINE: { en: 'Slow the loss', hi: 'घटने को धीमा करना' },
} as const satisfies Record<GoalDirection, Words>;

const strandState = {
  STARTS_LATER: { en: 'Starts later', hi: 'बाद में शुरू' },
  ACTIVE: { en: 'Active', hi: 'सक्रिय' },
  PAUSED: { en: 'Paused', hi: 'रुकी हुई' },
  ENDED: { en: 'Ended', hi: 'समाप्त' },
} as const satisfies Record<StrandState, Words>;

/** By level, -2 first; the keys are the levels as text. */
const level = {
  '-2': { en: 'Much less than expected', hi: 'अपेक्षा से बहुत कम' },
  '-1': { en: 'Less than expected', hi: 'अपेक्षा से कम' },
  '0': { en: 'Expected', hi: 'अपेक्षित परिणाम' },
  '1': { en: 'More than expected', hi: 'अपेक्षा से अधिक' },
  '2': { en: 'Much more than expected', hi: 'अपेक्षा से बहुत अधिक' },
} as const satisfies Record<string, Words>;

const raterKind = {
  PRACTITIONER: { en: 'Practitioner', hi: 'थेरेपिस्ट' },
  SECOND_PRACTITIONER: { en: 'Second practitioner', hi: 'दूसरे थेरेपिस्ट' },
  CAREGIVER: { en: 'Family', hi: 'परिवार' },
  CHILD: { en: 'Child', hi: 'बच्चा' },
  TEACHER: { en: 'Teacher', hi: 'शिक्षक' },
} as const satisfies Record<RaterKind, Words>;

const specialRating = {
  PARTLY: { en: 'Partly', hi: 'आंशिक' },
  WORSE_THAN_START: { en: 'Worse than at start', hi: 'शुरुआत से ख़राब' },
} as const satisfies Record<SpecialRating, Words>;

const holdingStatus = {
  HOLDING: { en: 'Holding', hi: 'बना हुआ है' },
  AS_EXPECTED: { en: 'As expected', hi: 'अपेक्षा के अनुसार' },
  SLOWER_THAN_EXPECTED: { en: 'Slower than expected', hi: 'अपेक्षा से धीमा' },
  FASTER_THAN_EXPECTED: { en: 'Faster than expected', hi: 'अपेक्षा से तेज़' },
} as const satisfies Record<HoldingStatus, Words>;

const observationRemark = {
  TIRED: { en: 'Tired', hi: 'थका हुआ' },
  REFUSED: { en: 'Did not want to', hi: 'मन नहीं था' },
  UNWELL: { en: 'Unwell', hi: 'तबीयत ठीक नहीं' },
  NEW_SETTING: { en: 'New place', hi: 'नई जगह' },
  NEW_PERSON: { en: 'New person', hi: 'नया व्यक्ति' },
  PAIN: { en: 'Pain', hi: 'दर्द' },
} as const satisfies Record<ObservationRemark, Words>;

const voidReason = {
  UNDO: { en: 'Undone at once', hi: 'तुरंत वापस लिया' },
  WRONG_CHILD: { en: 'Wrong child', hi: 'गलत बच्चा' },
  WRONG_GOAL: { en: 'Wrong goal', hi: 'गलत लक्ष्य' },
  WRONG_VALUE: { en: 'Wrong value', hi: 'गलत मान' },
  OTHER: { en: 'Other', hi: 'अन्य' },
} as const satisfies Record<VoidReason, Words>;

const doseMode = {
  INTENSIVE: { en: 'Intensive', hi: 'गहन' },
  WEEKLY_OR_FORTNIGHTLY: { en: 'Weekly or fortnightly', hi: 'साप्ताहिक या पाक्षिक' },
  PERIODIC: { en: 'Periodic', hi: 'समय-समय पर' },
  CONSULTATIVE: { en: 'Consultative', hi: 'परामर्श' },
} as const satisfies Record<DoseMode, Words>;

/** Texts of goals, strands, observations and ratings. */
export const goalWords = {
  goalState,
  goalOutcome,
  goalDirection,
  strandState,
  level,
  raterKind,
  specialRating,
  holdingStatus,
  observationRemark,
  voidReason,
  doseMode,
};
