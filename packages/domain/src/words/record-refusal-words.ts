import type { RecordRefusal } from '../refusals.ts';
import type { Words } from './language.ts';

export const recordRefusalWords = {
  ALREADY_ON_TEAM: {
    en: 'This person is already on the child’s care team.',
    hi: 'यह व्यक्ति पहले से बच्चे की देखभाल टीम में है।',
  },
  ALREADY_OVER: {
    en: 'This has already ended.',
    hi: 'यह पहले ही समाप्त हो चुका है।',
  },
  BEFORE_BIRTH: {
    en: 'That day is before the child was born ({birthDate}).',
    hi: 'वह दिन बच्चे के जन्म ({birthDate}) से पहले का है।',
  },
  CATALOGUE_INVALID: {
    en: 'The catalogue data does not have the expected shape at: {paths}.',
    hi: 'सूची का डेटा इन जगहों पर ठीक नहीं है: {paths}।',
  },
  CHILD_NEEDS_NAME: {
    en: 'A child needs a name in Latin letters, in Hindi, or in both.',
    hi: 'बच्चे का नाम रोमन या हिन्दी में, या दोनों में होना चाहिए।',
  },
  CLEARANCE_NEEDED: {
    en: 'This is cleared only in writing by: {clearanceBy}. Record who cleared it.',
    hi: 'यह केवल इनके लिखित कहने पर हटता है: {clearanceBy}। लिखें कि किसने हटाया।',
  },
  COPM_FULL: {
    en: 'COPM scores up to {most} things that a family wants.',
    hi: 'COPM में परिवार की अधिक से अधिक {most} इच्छाओं के अंक दिए जाते हैं।',
  },
  COPM_NOT_USED: {
    en: 'This clinic does not use COPM. An administrator can turn it on in the settings.',
    hi: 'यह क्लिनिक COPM का उपयोग नहीं करता। प्रशासक इसे सेटिंग में चालू कर सकते हैं।',
  },
  COPM_TOO_YOUNG: {
    en: 'Under {years} years somebody scores for the child.',
    hi: '{years} वर्ष से कम आयु में बच्चे की ओर से कोई और अंक देता है।',
  },
  CONFERENCE_TAKEN_BACK: {
    en: 'This case conference was taken back. Nothing is added to it any more.',
    hi: 'यह केस बैठक वापस ली जा चुकी है। अब इसमें कुछ नहीं जोड़ा जाता।',
  },
  CONFERENCE_UNCHANGED: {
    en: 'This says what was kept before. There is nothing to put right.',
    hi: 'यह वही है जो पहले से दर्ज है। सुधारने को कुछ नहीं है।',
  },
  DUPLICATE_CODE: {
    en: 'The {kind} code {code} is already in the catalogue.',
    hi: '{kind} का कोड {code} सूची में पहले से है।',
  },
  FILE_CONSENT_NEEDED: {
    en: 'This is a picture of the child. Say which guardian agreed to it, and on which day.',
    hi: 'यह बच्चे की तस्वीर है। बताएँ किस अभिभावक ने और किस दिन सहमति दी।',
  },
  FILE_IS_EVIDENCE: {
    en: 'This shows a signature on paper. It stays in the record.',
    hi: 'यह कागज़ पर किए गए हस्ताक्षर का सबूत है। यह रिकॉर्ड में रहता है।',
  },
  FILE_KIND_NOT_TAKEN: {
    en: 'This is no JPEG, PNG or WebP picture and no PDF. Save it as one of them and choose it again.',
    hi: 'यह न JPEG, PNG या WebP तस्वीर है, न PDF। इसे इनमें से किसी एक में सहेजकर फिर चुनें।',
  },
  FILE_NOT_A_PICTURE: {
    en: 'This purpose needs a picture. Choose another purpose for a PDF.',
    hi: 'इस उद्देश्य के लिए तस्वीर चाहिए। PDF के लिए दूसरा उद्देश्य चुनें।',
  },
  FILE_OF_NO_PAPER: {
    en: 'Only the picture of a paper goes with a signature, and only with one that was given on paper.',
    hi: 'हस्ताक्षर के साथ केवल कागज़ की तस्वीर रखी जाती है, और केवल तब जब हस्ताक्षर कागज़ पर हुआ हो।',
  },
  FILE_REMOVED: {
    en: 'This file was removed already.',
    hi: 'यह फ़ाइल पहले ही हटाई जा चुकी है।',
  },
  FILE_TOO_LARGE: {
    en: 'This file has more than {most} MB. Make it smaller, or split it, and choose it again.',
    hi: 'यह फ़ाइल {most} MB से बड़ी है। इसे छोटा करें या बाँटें और फिर चुनें।',
  },
  FILE_TOO_MANY_PAGES: {
    en: 'This signature has {most} files, which is the most. Put the pages into one PDF.',
    hi: 'इस हस्ताक्षर के साथ {most} फ़ाइलें हैं, इससे अधिक नहीं रखी जातीं। पन्नों को एक PDF में जोड़ें।',
  },
  FILE_UNREADABLE: {
    en: 'This picture cannot be opened. Take it or save it again.',
    hi: 'यह तस्वीर खुल नहीं रही। इसे फिर से खींचें या सहेजें।',
  },
  GUARDIAN_WITHOUT_AUTHORITY: {
    en: 'This guardian may not consent for the child. Ask one who may.',
    hi: 'ये अभिभावक बच्चे के लिए सहमति नहीं दे सकते। जो दे सकते हैं उनसे पूछें।',
  },
  MEASURE_SHOWS_NO_PROGRESS: {
    en: 'This score only sorts children, or is no number, so it never shows progress. Choose another measure.',
    hi: 'यह स्कोर केवल बच्चों का वर्गीकरण करता है या संख्या नहीं है, इसलिए प्रगति नहीं दिखाता। दूसरा माप चुनें।',
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
  MRN_TAKEN: {
    en: 'Another child of the clinic already has this number.',
    hi: 'क्लिनिक के किसी दूसरे बच्चे का यही नंबर है।',
  },
  NOT_THEIR_DISCIPLINE: {
    en: 'This person does not work in {discipline}.',
    hi: 'यह व्यक्ति {discipline} में काम नहीं करता।',
  },
  OVERRIDE_NEEDS_REASON: {
    en: 'Triage recommends: {recommended}. To choose otherwise, say why.',
    hi: 'ट्राइएज की सलाह: {recommended}। कुछ और चुनने का कारण लिखें।',
  },
  PLACE_NEEDED: {
    en: 'Say where on the body this is, and on which side.',
    hi: 'लिखें कि यह शरीर में कहाँ है और किस ओर।',
  },
  STAFF_NOT_ACTIVE: {
    en: 'This person no longer works in the clinic.',
    hi: 'यह व्यक्ति अब क्लिनिक में काम नहीं करता।',
  },
  TASK_DUE_TOO_EARLY: {
    en: 'A task is due on the day of the conference ({heldOn}) or later.',
    hi: 'काम की तारीख बैठक के दिन ({heldOn}) या उसके बाद की होती है।',
  },
  TASK_OWNER_NOT_ON_TEAM: {
    en: 'A task belongs to somebody on the child’s care team. Choose one of them.',
    hi: 'काम बच्चे की देखभाल टीम के किसी व्यक्ति का होता है। उनमें से चुनें।',
  },
  TASK_SETTLED: {
    en: 'This task is {state} already. Open it again first.',
    hi: 'यह काम पहले से {state} है। पहले इसे फिर खोलें।',
  },
  TASK_UNCHANGED: {
    en: 'The task has this owner and this day already.',
    hi: 'काम का यही व्यक्ति और यही दिन पहले से है।',
  },
  TOO_MANY_RECALLS: {
    en: 'A child has {most} recalls of the clinic’s own at most. End one first.',
    hi: 'एक बच्चे के लिए क्लिनिक की अपनी ज़्यादा से ज़्यादा {most} जाँचें होती हैं। पहले एक समाप्त करें।',
  },
  TOO_MANY_TASKS: {
    en: 'A case conference has {most} tasks at most.',
    hi: 'एक केस बैठक में ज़्यादा से ज़्यादा {most} काम होते हैं।',
  },
  UNKNOWN_CODE: {
    en: 'The catalogue has no {kind} {code}.',
    hi: 'सूची में {kind} {code} नहीं है।',
  },
} as const satisfies Record<RecordRefusal, Words>;
