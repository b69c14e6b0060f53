import type { ContentField } from '../care-plans/field-class.ts';
import type { Words } from './language.ts';

/** What a field of a plan's content is called where one speaks of it. */
const contentField = {
  'terms.startConvention': { en: 'Where goals start', hi: 'लक्ष्यों की शुरुआत' },
  'terms.reviewOn': { en: 'The day of the review', hi: 'समीक्षा का दिन' },
  'terms.agreedWeeklyMinutes': { en: 'Minutes a week', hi: 'हफ़्ते के मिनट' },
  'terms.place': { en: 'The place', hi: 'जगह' },
  'goal.statement': { en: 'The outcome', hi: 'परिणाम' },
  'goal.setting': { en: 'The setting', hi: 'जगह' },
  'goal.priority': { en: 'The wish it serves', hi: 'जिस इच्छा के लिए है' },
  'goal.direction': { en: 'The direction', hi: 'दिशा' },
  'goal.targetOn': { en: 'The day it is expected by', hi: 'अपेक्षित तारीख' },
  'goal.startLevel': { en: 'The level it starts at', hi: 'शुरुआत का स्तर' },
  'goal.scaleEdition': { en: 'The edition of the scale', hi: 'पैमाने का संस्करण' },
  'goal.level.-2': { en: 'Level −2', hi: 'स्तर −2' },
  'goal.level.-1': { en: 'Level −1', hi: 'स्तर −1' },
  'goal.level.0': { en: 'Level 0 (what is expected)', hi: 'स्तर 0 (जो अपेक्षित है)' },
  'goal.level.1': { en: 'Level +1', hi: 'स्तर +1' },
  'goal.level.2': { en: 'Level +2', hi: 'स्तर +2' },
  'goal.template': { en: 'The template', hi: 'नमूना' },
  'goal.icf': { en: 'The ICF code', hi: 'आई.सी.एफ़. कोड' },
  'goal.division': { en: 'Who does which part', hi: 'कौन सा हिस्सा कौन करता है' },
  'strand.therapist': { en: 'The therapist', hi: 'थेरेपिस्ट' },
  'strand.what': { en: 'What is done', hi: 'क्या किया जाता है' },
  'strand.measure': { en: 'What is measured', hi: 'क्या मापा जाता है' },
  'strand.start': { en: 'The start', hi: 'शुरुआत' },
  'strand.target': { en: 'The target', hi: 'लक्ष्य' },
  'strand.techniques': { en: 'The activities', hi: 'गतिविधियाँ' },
  'strand.dose': { en: 'How often and how long', hi: 'कितनी बार और कितनी देर' },
  'strand.focusAreas': { en: 'The focus areas', hi: 'मुख्य क्षेत्र' },
  'homeItem.goal': { en: 'The goal it serves at home', hi: 'घर पर किस लक्ष्य के लिए' },
  'homeItem.discipline': { en: 'Whose activity it is at home', hi: 'घर की गतिविधि किसकी है' },
  'homeItem.activity': { en: 'The activity at home', hi: 'घर की गतिविधि' },
  'homeItem.words': { en: 'What is done at home', hi: 'घर पर क्या किया जाता है' },
  'homeItem.moment': { en: 'The part of the day at home', hi: 'घर पर दिन का समय' },
  'homeItem.routine': { en: 'The routine at home', hi: 'घर की दिनचर्या' },
  'homeItem.minutesPerDay': { en: 'Minutes a day at home', hi: 'घर पर रोज़ के मिनट' },
  'homeItem.daysPerWeek': { en: 'Days a week at home', hi: 'घर पर हफ़्ते के दिन' },
  'homeItem.stopIf': { en: 'When to stop at home', hi: 'घर पर कब रोकें' },
  'homeItem.brace': { en: 'The brace at home', hi: 'घर पर ब्रेस' },
  'homeItem.helpers': { en: 'Who may do it at home', hi: 'घर पर कौन करा सकता है' },
  'homeItem.picture': { en: 'The picture', hi: 'चित्र' },
  'homeItem.resting': { en: 'Whether it rests', hi: 'रुकी हुई है या नहीं' },
} as const satisfies Record<ContentField, Words>;

/**
 * Fields that are called by more than one thing, in both languages: what is said of them speaks of several. In Hindi the
 * sentences have no verb that goes by number or gender, since a name may be a noun of either, or a question.
 */
export const FIELDS_OF_SEVERAL: ReadonlySet<ContentField> = new Set<ContentField>([
  'terms.agreedWeeklyMinutes',
  'strand.techniques',
  'strand.focusAreas',
  'homeItem.minutesPerDay',
  'homeItem.daysPerWeek',
]);

/** The sentences a change is said in. Apart from the labels, for no screen says one by itself. */
export const planChangeSentences = {
  changed: { en: '{name} is now: {after}. It was: {before}.', hi: '{name}, अब: {after}। पहले: {before}।' },
  changedSeveral: { en: '{name} are now: {after}. They were: {before}.', hi: '{name}, अब: {after}। पहले: {before}।' },
  set: { en: '{name}: {after}. It was open before.', hi: '{name}: {after}। पहले कुछ नहीं था।' },
  setSeveral: { en: '{name}: {after}. They were open before.', hi: '{name}: {after}। पहले कुछ नहीं था।' },
  setOtherwise: {
    en: '{name} is set otherwise now, in the same words: {after}.',
    hi: '{name}, अब दूसरे ढंग से, शब्द वही: {after}।',
  },
  setOtherwiseSeveral: {
    en: '{name} are set otherwise now, in the same words: {after}.',
    hi: '{name}, अब दूसरे ढंग से, शब्द वही: {after}।',
  },
  left: { en: '{name} is left open now. It was: {before}.', hi: '{name}: अब कुछ नहीं। पहले: {before}।' },
  leftSeveral: { en: '{name} are left open now. They were: {before}.', hi: '{name}: अब कुछ नहीं। पहले: {before}।' },
  stopped: { en: 'Stopped: {list}.', hi: 'बंद: {list}।' },
  begun: { en: 'New: {list}.', hi: 'अब शुरू: {list}।' },
  otherwise: { en: 'Done otherwise now: {list}.', hi: 'अब दूसरे ढंग से: {list}।' },
  goalAdded: { en: 'A new goal: {words}.', hi: 'नया लक्ष्य: {words}।' },
  goalRemoved: { en: 'This goal is taken out: {words}.', hi: 'यह लक्ष्य हटाया गया: {words}।' },
  strandAdded: { en: '{discipline} begins to work on it: {words}.', hi: 'इस पर अब {discipline} का काम भी: {words}।' },
  strandRemoved: {
    en: '{discipline} no longer works on it: {words}.',
    hi: 'इस पर अब {discipline} का काम नहीं: {words}।',
  },
  homeAdded: { en: 'New at home: {words}.', hi: 'घर पर नई गतिविधि: {words}।' },
  homeRemoved: { en: 'No longer at home: {words}.', hi: 'अब घर पर नहीं: {words}।' },
  levels: { en: 'The words of the scale', hi: 'पैमाने के शब्द' },
  position: { en: 'Its place in the list', hi: 'सूची में इसकी जगह' },
  slips: { en: 'What is a slip of the pen', hi: 'क्या केवल लिखने की भूल है' },
  removed: { en: 'Taken out', hi: 'हटाया गया' },
  unwritten: { en: 'not written yet', hi: 'अभी लिखा नहीं' },
} as const satisfies Readonly<Record<string, Words>>;

/** Labels of what can change from one version to the next. */
export const planChangeWords = { contentField };
