import type { FindingCode, FindingGrade, FindingWord } from '../care-plans/findings/finding.ts';
import type { FindingReason } from '../care-plans/findings/settle.ts';
import type { HandlingKey } from '../care-plans/handling.ts';
import type { Words } from './language.ts';

/** What a finding says: what is noticed, between which two things, and what would help. Apart from the labels, for no screen says it by itself. */
export const findingSentences = {
  SAME_OUTCOME_TWICE: {
    en: 'Two goals name the same outcome: “{first}” and “{second}”. Keep one, or say why there are two.',
    hi: 'दो लक्ष्य एक ही परिणाम बताते हैं: “{first}” और “{second}”। एक रखें, या बताएँ कि दो क्यों हैं।',
  },
  OPPOSITE_HANDLING: {
    en: '{handling}: {firstDiscipline} says “{first}”, {secondDiscipline} says “{second}”. Agree on one way.',
    hi: '{handling}: {firstDiscipline} कहती है “{first}”, {secondDiscipline} कहती है “{second}”। एक तरीके पर सहमत हों।',
  },
  FOCUS_AREA_UNDIVIDED: {
    en: '{firstDiscipline} (“{first}”) and {secondDiscipline} (“{second}”) both work on {focusArea}. Say in the goal who does which part.',
    hi: '{firstDiscipline} (“{first}”) और {secondDiscipline} (“{second}”) दोनों {focusArea} पर काम करती हैं। लक्ष्य में लिखें कि कौन सा हिस्सा कौन करता है।',
  },
  PRIORITY_UNSERVED: {
    en: 'The family wants “{words}” (importance {importance} of 10), and no goal names it.',
    hi: 'परिवार चाहता है: “{words}” (महत्व 10 में से {importance})। कोई लक्ष्य इसके लिए नहीं है।',
  },
  NEED_UNSERVED: {
    en: '{concern}: no strand works on {focusAreas}.',
    hi: '{concern}: {focusAreas} पर अभी कोई काम नहीं हो रहा।',
  },
  ACTIVITY_FORBIDDEN: {
    en: '“{technique}” ({discipline}) goes against the precaution “{precaution}”: {hazards}. Change the activity, or have it cleared.',
    hi: '“{technique}” ({discipline}) सावधानी “{precaution}” के विरुद्ध है: {hazards}। गतिविधि बदलें, या इसकी अनुमति लें।',
  },
  ACTIVITY_WITH_CARE: {
    en: '“{technique}” ({discipline}) needs care because of “{precaution}”: {hazards}.',
    hi: '“{technique}” ({discipline}) में “{precaution}” के कारण ध्यान रखना है: {hazards}।',
  },
  HOME_TOO_MANY: {
    en: 'Home has {count} activities at once, and {most} is enough: “{first}”, “{second}” and others. Which one rests?',
    hi: 'घर पर एक साथ {count} गतिविधियाँ हैं, {most} काफ़ी हैं: “{first}”, “{second}” और अन्य। कौन सी रुके?',
  },
  HOME_TOO_LONG: {
    en: 'Home takes {count} minutes a day, and {most} is enough. The longest is “{first}”, for “{second}”.',
    hi: 'घर पर रोज़ {count} मिनट लगते हैं, {most} काफ़ी हैं। सबसे लंबी “{first}” है, “{second}” के लिए।',
  },
  WEEK_TOO_FULL: {
    en: 'The week takes {count} minutes of therapy, and {most} were agreed with the family. Most goes to {discipline}: “{first}”.',
    hi: 'सप्ताह में थेरेपी के {count} मिनट लगते हैं, परिवार के साथ {most} तय हुए हैं। सबसे ज़्यादा {discipline} में: “{first}”।',
  },
} as const satisfies Record<FindingWord, Words>;

const findingRule = {
  SAME_OUTCOME_TWICE: { en: 'Same outcome twice', hi: 'एक ही परिणाम दो बार' },
  OPPOSITE_HANDLING: { en: 'Opposite handling', hi: 'उलटा संभालना' },
  FOCUS_AREA_UNDIVIDED: { en: 'One focus area, work not divided', hi: 'एक क्षेत्र, काम बँटा नहीं' },
  PRIORITY_UNSERVED: { en: 'A family priority nobody serves', hi: 'परिवार की प्राथमिकता जिस पर कोई काम नहीं' },
  NEED_UNSERVED: { en: 'A need nobody serves', hi: 'ज़रूरत जिस पर कोई काम नहीं' },
  ACTIVITY_AGAINST_PRECAUTION: { en: 'Activity against a precaution', hi: 'सावधानी के विरुद्ध गतिविधि' },
  LOAD_TOO_FULL: { en: 'A week or a home too full', hi: 'सप्ताह या घर का काम बहुत भरा' },
} as const satisfies Record<FindingCode, Words>;

const findingGrade = {
  STOP: { en: 'Stop', hi: 'रुकें' },
  ASK: { en: 'Ask', hi: 'पूछें' },
  NOTE: { en: 'Note', hi: 'ध्यान दें' },
} as const satisfies Record<FindingGrade, Words>;

const findingReason = {
  AGREED_BETWEEN_US: { en: 'Agreed between us', hi: 'आपस में तय है' },
  DONE_ON_PURPOSE: { en: 'Done on purpose', hi: 'जान-बूझकर किया गया' },
  FAMILY_CHOICE: { en: 'The family’s choice', hi: 'परिवार की पसंद' },
  WILL_CHANGE_LATER: { en: 'Will change later', hi: 'बाद में बदलेगा' },
} as const satisfies Record<FindingReason, Words>;

const handlingKey = {
  SITTING_POSITION: { en: 'Sitting', hi: 'बैठना' },
  STANDING: { en: 'Standing', hi: 'खड़ा होना' },
  TRANSFERS: { en: 'Transfers', hi: 'एक जगह से दूसरी जगह ले जाना' },
  ORTHOSIS_SPLINT_WEAR: { en: 'Splints and braces', hi: 'स्प्लिंट और ब्रेस' },
  PROMPTS: { en: 'Prompts', hi: 'इशारे और मदद' },
  HAND_OVER_HAND: { en: 'Hand over hand', hi: 'हाथ पर हाथ रखकर' },
  COMMUNICATION: { en: 'Communication', hi: 'बातचीत' },
  W_SITTING: { en: 'W-sitting', hi: 'W बैठक' },
  REWARDS: { en: 'Rewards', hi: 'इनाम' },
  CALMING: { en: 'Calming', hi: 'शांत करना' },
} as const satisfies Record<HandlingKey, Words>;

/** Texts of findings and of "how we handle". */
export const findingWords = { findingRule, findingGrade, findingReason, handlingKey };
