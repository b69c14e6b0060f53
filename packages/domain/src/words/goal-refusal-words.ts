import type { GoalRefusal } from '../refusals.ts';
import type { Words } from './language.ts';

/** Refusals about goals, scales, observations, ratings and T. */
export const goalRefusalWords = {
  ALREADY_IN_STATE: {
    en: 'It is {state} already.',
    hi: 'यह पहले से {state} है।',
  },
  ALREADY_VOIDED: {
    en: 'This observation was already taken back.',
    hi: 'यह अवलोकन पहले ही वापस लिया जा चुका है।',
  },
  FOLLOW_UP_SETTLED: {
    en: 'This follow-up was already done or set aside.',
    hi: 'यह फ़ॉलो-अप पहले ही हो चुका है या छोड़ा जा चुका है।',
  },
  FOLLOW_UP_TOO_EARLY: {
    en: 'It is too early for this follow-up: what is seen from {from} on answers it.',
    hi: 'इस फ़ॉलो-अप के लिए अभी जल्दी है: {from} से जो देखा जाए वही गिना जाता है।',
  },
  GAS_MIXED_START_CONVENTION: {
    en: 'Plans that start at different levels cannot be put together: the same result would count differently.',
    hi: 'अलग-अलग स्तर से शुरू होने वाली योजनाएँ एक साथ नहीं गिनी जा सकतीं: एक ही परिणाम अलग गिना जाएगा।',
  },
  GAS_NOT_A_RATING: {
    en: 'T is made from review ratings only, not from observations.',
    hi: 'T केवल समीक्षा की रेटिंग से बनता है, अवलोकनों से नहीं।',
  },
  GAS_NO_GOALS: {
    en: 'No goal counts here yet, so there is no T.',
    hi: 'अभी कोई लक्ष्य नहीं गिना जा सकता, इसलिए T नहीं है।',
  },
  GAS_PARTLY_NOT_OFFERED: {
    en: '“Partly” is for goals that start at -1. From -2 the next step is -1 itself.',
    hi: '“आंशिक” केवल -1 से शुरू होने वाले लक्ष्यों के लिए है। -2 से अगला कदम -1 ही है।',
  },
  GAS_RHO_OUT_OF_RANGE: {
    en: 'The correlation must lie between 0 and 1; it was {rho}.',
    hi: 'सहसंबंध 0 और 1 के बीच होना चाहिए; दिया गया {rho}।',
  },
  GAS_SCALE_LOCKED: {
    en: 'The level words are locked since {lockedOn}. To change them, re-scale the goal: old ratings keep the old words.',
    hi: 'स्तरों के शब्द {lockedOn} से बंद हैं। बदलने के लिए लक्ष्य का नया पैमाना बनाएँ: पुरानी रेटिंग पुराने शब्दों के साथ रहती हैं।',
  },
  GAS_SCORE_NOT_INTEGER: {
    en: 'A level is a whole number; {score} is not.',
    hi: 'स्तर पूर्ण संख्या होता है; {score} नहीं है।',
  },
  GAS_SCORE_OUT_OF_RANGE: {
    en: 'A level lies between -2 and +2; {score} does not.',
    hi: 'स्तर -2 और +2 के बीच होता है; {score} नहीं है।',
  },
  GAS_T_SCOPE: {
    en: 'T exists for a plan version only, never for {scope}.',
    hi: 'T केवल योजना के एक संस्करण का होता है, {scope} का कभी नहीं।',
  },
  GAS_WEIGHT_NEGATIVE: {
    en: 'A weight cannot be negative; it was {weight}.',
    hi: 'भार ऋणात्मक नहीं हो सकता; दिया गया {weight}।',
  },
  GAS_WEIGHT_NOT_FINITE: {
    en: 'A weight must be a number.',
    hi: 'भार एक संख्या होना चाहिए।',
  },
  GAS_WORSE_NOT_OFFERED: {
    en: '“Worse than at start” is for goals that start at -2. From -1 choose -2.',
    hi: '“शुरुआत से ख़राब” केवल -2 से शुरू होने वाले लक्ष्यों के लिए है। -1 से -2 चुनें।',
  },
  GAS_ZERO_TOTAL_WEIGHT: {
    en: 'All weights are zero, so there is no T.',
    hi: 'सभी भार शून्य हैं, इसलिए T नहीं है।',
  },
  GOAL_NOT_OPEN: {
    en: 'This goal is {state}. Nothing can be recorded on it.',
    hi: 'यह लक्ष्य {state} है। इस पर कुछ दर्ज नहीं किया जा सकता।',
  },
  GOAL_STARTS_BY_ACTIVATION: {
    en: 'A goal becomes active when a plan version that holds it comes into force, not by itself.',
    hi: 'लक्ष्य तब सक्रिय होता है जब उसे रखने वाला योजना-संस्करण लागू होता है, अपने आप नहीं।',
  },
  HAPPENED_BEFORE_EPISODE: {
    en: 'This happened before care began on {openedOn}.',
    hi: 'यह {openedOn} को देखभाल शुरू होने से पहले का है।',
  },
  HAPPENED_IN_FUTURE: {
    en: 'This time is in the future.',
    hi: 'यह समय भविष्य का है।',
  },
  LEVEL_OR_MEASURE: {
    en: 'Record either a level of the goal or a strand’s measure, not both.',
    hi: 'या तो लक्ष्य का स्तर दर्ज करें या कड़ी का माप, दोनों नहीं।',
  },
  NOT_REACHED_YET: {
    en: 'Not reached yet: level 0 or better must be seen on two dates at least {days} days apart, once at {setting}.',
    hi: 'अभी पूरा नहीं: स्तर 0 या बेहतर कम से कम {days} दिन के अंतर पर दो तारीखों को दिखना चाहिए, एक बार {setting} में।',
  },
  OWNER_NOT_ON_TEAM: {
    en: 'Whoever is to follow up must be on the child’s care team.',
    hi: 'जिसे फ़ॉलो-अप करना है, उसे बच्चे की देखभाल टीम में होना चाहिए।',
  },
  RATER_NOT_BLIND: {
    en: 'You have already seen another rating of this goal. Someone who has not must give this one.',
    hi: 'आप इस लक्ष्य की दूसरी रेटिंग देख चुके हैं। यह रेटिंग वह दे जिसने नहीं देखी।',
  },
  RATING_ALREADY_GIVEN: {
    en: 'This rater has already rated this goal in this review.',
    hi: 'इस समीक्षा में यह रेटिंग पहले ही दी जा चुकी है।',
  },
  RATING_OUTSIDE_WINDOW: {
    en: 'Ratings are given within {days} days of the review on {heldOn}.',
    hi: 'रेटिंग {heldOn} की समीक्षा के {days} दिन के भीतर दी जाती है।',
  },
  REASON_NEEDED: {
    en: 'This needs a reason.',
    hi: 'इसके लिए कारण चाहिए।',
  },
  REOPENED_TOO_LATE: {
    en: 'A goal can be opened again within {days} days; this one was closed on {closedOn}. Write a new goal.',
    hi: 'लक्ष्य {days} दिन के भीतर फिर खोला जा सकता है; यह {closedOn} को बंद हुआ। नया लक्ष्य लिखें।',
  },
  REVIEW_ALREADY_OPEN: {
    en: 'A review of this plan is open already, held on {heldOn}. Close it first.',
    hi: 'इस योजना की {heldOn} की समीक्षा पहले से खुली है। पहले उसे बंद करें।',
  },
  REVIEW_CLOSED: {
    en: 'This review is closed: its ratings are read by all, and none is added.',
    hi: 'यह समीक्षा बंद है: इसकी रेटिंग सब पढ़ सकते हैं, और कोई जोड़ी नहीं जाती।',
  },
  SCALE_EDITION_CHANGED: {
    en: 'The words of this scale changed while you were recording. Look at them and choose again.',
    hi: 'आपके दर्ज करते समय पैमाने के शब्द बदल गए। उन्हें देखकर फिर चुनें।',
  },
  STATE_DOES_NOT_ALLOW: {
    en: 'It is {from} and cannot become {to}.',
    hi: 'यह अभी {from} है और {to} नहीं हो सकता।',
  },
  STRAND_NOT_IN_DRAFT: {
    en: 'The draft leaves this strand out, so nobody can be written into it. Put it back first, or throw the draft away.',
    hi: 'मसौदे में यह कड़ी नहीं है, इसलिए इसमें किसी का नाम नहीं लिखा जा सकता। पहले इसे वापस जोड़ें या मसौदा हटाएँ।',
  },
  STRAND_NOT_OPEN: {
    en: 'This strand is {state}. Nothing can be recorded on it.',
    hi: 'यह कड़ी {state} है। इस पर कुछ दर्ज नहीं किया जा सकता।',
  },
  STRAND_STARTS_LATER: {
    en: 'This strand starts when {discipline} has signed.',
    hi: 'यह कड़ी {discipline} के हस्ताक्षर के बाद शुरू होगी।',
  },
} as const satisfies Record<GoalRefusal, Words>;
