import type { PlanRefusal } from '../refusals.ts';
import type { Words } from './language.ts';

/** Refusals about the joint plan, its versions, agreements and findings. */
export const planRefusalWords = {
  ALREADY_AGREED: {
    en: 'This party has already agreed to this version.',
    hi: 'यह पक्ष इस संस्करण पर पहले ही सहमत है।',
  },
  CHECKLIST_OPEN: {
    en: 'Something is still missing before this can be sent: {items}.',
    hi: 'भेजने से पहले अभी कुछ बाकी है: {items}।',
  },
  CONTENT_CHANGED: {
    en: 'The text is not the one that was shown. Read it again before agreeing.',
    hi: 'यह वह पाठ नहीं है जो दिखाया गया था। सहमति से पहले फिर पढ़ें।',
  },
  DISCIPLINE_AT_WORK_UNSIGNED: {
    en: 'These disciplines are at work under the version in force and have not signed this one: {disciplines}.',
    hi: 'ये विधाएँ लागू संस्करण पर काम कर रही हैं और इस पर हस्ताक्षर नहीं किए: {disciplines}।',
  },
  DRAFT_ALREADY_OPEN: {
    en: 'A draft of the next version is already open. Write in that one.',
    hi: 'अगले संस्करण का मसौदा पहले से खुला है। उसी में लिखें।',
  },
  END_NEEDS_REVIEW: {
    en: 'Whether care has done its work is told at a review. End the plan as the outcome of one.',
    hi: 'देखभाल का काम पूरा हुआ या नहीं, यह समीक्षा में तय होता है। योजना को समीक्षा के नतीजे के रूप में समाप्त करें।',
  },
  FINDINGS_OPEN: {
    en: 'Findings between the disciplines are still open: {rules}.',
    hi: 'विधाओं के बीच की बातें अभी खुली हैं: {rules}।',
  },
  GOAL_HAS_HOME: {
    en: 'Activities at home are for this goal: {count}. Give them to another goal first, or say that they are taken out as well.',
    hi: 'इस लक्ष्य के लिए घर की गतिविधियाँ: {count}। पहले उन्हें किसी दूसरे लक्ष्य को दें, या बताएँ कि वे भी हटें।',
  },
  HANDLING_LINE_OPEN: {
    en: 'Your discipline already has an open line on {key}. Change that one.',
    hi: '{key} पर आपकी विधा की पंक्ति पहले से है। उसी को बदलें।',
  },
  HOME_FATE_NEEDED: {
    en: 'Activities at home belong to this strand: {count}. Say whether they are taken out as well, or handed on to one of: {disciplines}.',
    hi: 'इस काम से जुड़ी घर की गतिविधियाँ: {count}। बताएँ कि वे भी हटें, या इनमें से किसी को सौंपी जाएँ: {disciplines}।',
  },
  HOME_HAS_NO_HEIR: {
    en: 'Activities at home belong to this strand: {count}. No discipline that stays in the plan does all of them. Say that they are taken out as well.',
    hi: 'इस काम से जुड़ी घर की गतिविधियाँ: {count}। योजना में रहने वाली कोई विधा ये सब नहीं करती। बताएँ कि वे भी हटें।',
  },
  HOME_PROGRAMME_EMPTY: {
    en: 'The plan in force has nothing to be done at home. Write the home programme first.',
    hi: 'लागू योजना में घर पर करने को कुछ नहीं है। पहले घर का कार्यक्रम लिखें।',
  },
  HOME_PROGRAMME_FULL: {
    en: 'A home programme holds {most} activities at most, those that rest among them.',
    hi: 'घर के कार्यक्रम में ज़्यादा से ज़्यादा {most} गतिविधियाँ हो सकती हैं, रुकी हुई भी मिलाकर।',
  },
  IDEMPOTENCY_MISMATCH: {
    en: 'This id was sent before with other content. Take a new one.',
    hi: 'यह पहचान पहले दूसरी सामग्री के साथ भेजी जा चुकी है। नई लें।',
  },
  KEPT_WORK_NOT_IN_DRAFT: {
    en: 'The open draft already leaves out something that is kept here. Cancel it here as well, or put it back in the draft first.',
    hi: 'खुले मसौदे में वह बात पहले ही छोड़ दी गई है जिसे यहाँ रखा गया है। यहाँ भी हटाएँ, या पहले मसौदे में वापस जोड़ें।',
  },
  NEEDS_MORE_REVIEWS: {
    en: 'This is said after {needed} reviews of the plan, not before.',
    hi: 'यह योजना की {needed} समीक्षाओं के बाद ही कहा जाता है, पहले नहीं।',
  },
  NEXT_DRAFT_CHANGED: {
    en: 'The draft of the next version is not the one you saw. Look at it as it is now, and decide again.',
    hi: 'अगले संस्करण का मसौदा वह नहीं है जो आपने देखा था। उसे अभी जैसा है वैसा देखें और फिर तय करें।',
  },
  NEXT_VERSION_SENT: {
    en: 'The next version waits for signatures and cannot be changed. Take it back first, or let the plan go on until it is signed.',
    hi: 'अगला संस्करण हस्ताक्षर की प्रतीक्षा में है और बदला नहीं जा सकता। पहले उसे वापस लें, या हस्ताक्षर होने तक योजना जारी रखें।',
  },
  NOTE_SETTLED: {
    en: 'This note is {state} already and does not change any more.',
    hi: 'यह नोट पहले ही {state} है और अब नहीं बदलता।',
  },
  NOTE_TO_ANOTHER_DISCIPLINE: {
    en: 'A note goes from one discipline to another.',
    hi: 'नोट एक विधा से दूसरी विधा को जाता है।',
  },
  NOTE_VALUE_NOT_THEIRS: {
    en: 'This is not for {discipline} to change. Propose a value for something of theirs.',
    hi: 'इसे बदलना {discipline} का काम नहीं। उनकी किसी बात के लिए मान सुझाएँ।',
  },
  NOTE_VALUE_UNCHANGED: {
    en: 'The plan says this already. Propose another value.',
    hi: 'योजना में यही लिखा है। कोई दूसरा मान सुझाएँ।',
  },
  NOTE_WITHOUT_VALUE: {
    en: 'This note proposes no value. Answer it, or mark it as read.',
    hi: 'इस नोट में कोई मान नहीं सुझाया गया। उत्तर दें या पढ़ा हुआ मानें।',
  },
  NOTE_WITH_VALUE: {
    en: 'This note proposes a value. Take it or decline it.',
    hi: 'इस नोट में मान सुझाया गया है। उसे अपनाएँ या मना करें।',
  },
  NOTHING_CHANGED: {
    en: 'Nothing differs from the version in force.',
    hi: 'लागू संस्करण से कुछ भी अलग नहीं है।',
  },
  NOTHING_TO_CO_SIGN: {
    en: 'No trainee of this discipline has signed this version.',
    hi: 'इस विधा के किसी प्रशिक्षु ने इस संस्करण पर हस्ताक्षर नहीं किए।',
  },
  NOT_A_PARTY: {
    en: '{party} is not a party to this version.',
    hi: '{party} इस संस्करण का पक्ष नहीं है।',
  },
  NOT_A_SLIP: {
    en: 'This changes more than spelling, so it cannot pass as a slip.',
    hi: 'यह वर्तनी से अधिक बदलता है, इसलिए इसे लिखने की चूक नहीं माना जा सकता।',
  },
  NOT_KEPT_YET: {
    en: 'Not told yet: every goal must be closed, and what was reached seen or rated at the expected level again {days} days later or more.',
    hi: 'अभी नहीं कहा जा सकता: हर लक्ष्य बंद हो, और जो पूरा हुआ वह कम से कम {days} दिन बाद फिर अपेक्षित स्तर पर दिखे या आँका जाए।',
  },
  NO_DISCIPLINE_AGREED: {
    en: 'No discipline has signed this version yet.',
    hi: 'अभी किसी विधा ने इस संस्करण पर हस्ताक्षर नहीं किए।',
  },
  NO_GUARDIAN_AGREED: {
    en: 'No guardian has agreed to this version yet.',
    hi: 'अभी किसी अभिभावक ने इस संस्करण पर सहमति नहीं दी।',
  },
  NO_TREATMENT_CONSENT: {
    en: 'There is no consent to treatment. Record it first.',
    hi: 'उपचार की सहमति नहीं है। पहले उसे दर्ज करें।',
  },
  OPEN_WORK_CHANGED: {
    en: 'What is being worked at has changed meanwhile. Look at the list again.',
    hi: 'जिस पर काम चल रहा है वह इस बीच बदल गया। सूची फिर देखें।',
  },
  PLAN_ALREADY_OPEN: {
    en: 'This child already has an open plan. Write in that one.',
    hi: 'इस बच्चे की योजना पहले से खुली है। उसी में लिखें।',
  },
  PLAN_FULL: {
    en: 'A plan holds at most {most} goals. Close or remove one first.',
    hi: 'एक योजना में अधिक से अधिक {most} लक्ष्य हो सकते हैं। पहले एक बंद करें या हटाएँ।',
  },
  PLAN_NOT_OPEN: {
    en: 'The plan is {state}.',
    hi: 'योजना {state} है।',
  },
  REVIEW_DECIDED: {
    en: 'This review has its outcome already.',
    hi: 'इस समीक्षा का नतीजा पहले ही तय है।',
  },
  REVIEW_OUT_OF_RANGE: {
    en: 'The review must lie between {earliest} and {latest}.',
    hi: 'समीक्षा {earliest} और {latest} के बीच होनी चाहिए।',
  },
  REVIEW_OVERTAKEN: {
    en: 'Another version of the plan is in force by now. Hold a review of that one.',
    hi: 'अब योजना का दूसरा संस्करण लागू है। उसकी समीक्षा करें।',
  },
  REVIEW_STILL_OPEN: {
    en: 'Close the review first: what comes next is decided when all ratings are read.',
    hi: 'पहले समीक्षा बंद करें: आगे क्या होगा, यह सारी रेटिंग पढ़कर तय होता है।',
  },
  RULE_NOT_WAITING: {
    en: '“{rules}” waits for no answer: it has one already, or is not set aside more than half the time.',
    hi: '“{rules}” को अभी उत्तर नहीं चाहिए: उत्तर दिया जा चुका है, या यह आधे से ज़्यादा बार अलग नहीं रखा गया।',
  },
  SAFETY_CHANGE_HOLDS_MORE: {
    en: 'This is more than stopping or cutting, so it needs signatures. Change the plan instead.',
    hi: 'यह रोकने या घटाने से अधिक है, इसलिए हस्ताक्षर चाहिए। इसके बजाय योजना बदलें।',
  },
  SHEET_DATE_OUT_OF_RANGE: {
    en: 'A sheet is good until a day from {earliest} to {latest}.',
    hi: 'पर्चा {earliest} से {latest} के बीच के किसी दिन तक मान्य हो सकता है।',
  },
  SHEET_STILL_GOOD: {
    en: 'This sheet is still to be followed: there is no old one to be thrown away.',
    hi: 'यह पर्चा अभी मान्य है: फेंकने को कोई पुराना पर्चा नहीं है।',
  },
  STEP_UP_NEEDED: {
    en: 'Signing needs your password again. Nothing you typed is lost.',
    hi: 'हस्ताक्षर के लिए पासवर्ड फिर से चाहिए। आपका लिखा कुछ भी नहीं खोया।',
  },
  STOP_NEEDS_CHANGE: {
    en: 'This can only be met by changing the activity.',
    hi: 'इसका हल केवल गतिविधि बदलना है।',
  },
  STOP_NEEDS_CLEARANCE: {
    en: 'This needs a written clearance by: {clearanceBy}. Or change the activity.',
    hi: 'इसके लिए इनकी लिखित अनुमति चाहिए: {clearanceBy}। या गतिविधि बदलें।',
  },
  STRAND_ALREADY_THERE: {
    en: '{discipline} already has a strand under this goal. Change that one.',
    hi: 'इस लक्ष्य में {discipline} की कड़ी पहले से है। उसी को बदलें।',
  },
  TEMPLATE_CHANGED: {
    en: 'This template has changed since you looked. Look at it again before you use it.',
    hi: 'आपके देखने के बाद यह नमूना बदल गया है। उपयोग से पहले फिर देखें।',
  },
  TEMPLATE_HAS_NO_BUILT_IN: {
    en: 'This template was written here, so there is no built-in one to go back to. Retire it instead.',
    hi: 'यह नमूना यहीं लिखा गया है, इसलिए लौटने को कोई मूल नमूना नहीं है। इसके बजाय इसे हटाकर रखें।',
  },
  TEMPLATE_NOT_SOUND: {
    en: 'A goal made from this template could not be sent: {faults}.',
    hi: 'इस नमूने से बना लक्ष्य भेजा नहीं जा सकेगा: {faults}।',
  },
  TEMPLATE_RETIRED: {
    en: 'This template is retired. Take another, or bring it back first.',
    hi: 'यह नमूना हटाकर रखा गया है। दूसरा लें, या पहले इसे वापस लाएँ।',
  },
  TEMPLATE_TELLS_OF_SOMEBODY: {
    en: 'A template is about nobody. Write this another way: {found}.',
    hi: 'नमूना किसी एक के बारे में नहीं होता। इसे दूसरे ढंग से लिखें: {found}।',
  },
  TOO_YOUNG_FOR_TRANSITION: {
    en: 'Adult care begins at {years} years at the earliest.',
    hi: 'वयस्क देखभाल जल्द से जल्द {years} साल पर शुरू होती है।',
  },
  UNKNOWN_VERSION: {
    en: 'The plan has no such version.',
    hi: 'योजना में ऐसा कोई संस्करण नहीं है।',
  },
  VERBAL_AGREEMENT_EXPIRED: {
    en: 'The spoken agreement was good until {validUntil}. Ask the family again.',
    hi: 'मौखिक सहमति {validUntil} तक मान्य थी। परिवार से फिर पूछें।',
  },
  VERSION_NOT_DRAFT: {
    en: 'This version is {state} and cannot be written in.',
    hi: 'यह संस्करण {state} है और इसमें लिखा नहीं जा सकता।',
  },
  VERSION_NOT_SENT: {
    en: 'This version is {state}; only a sent version can be agreed to.',
    hi: 'यह संस्करण {state} है; केवल भेजे गए संस्करण पर सहमति दी जा सकती है।',
  },
} as const satisfies Record<PlanRefusal, Words>;
