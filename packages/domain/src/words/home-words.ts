import type { HomeBrace, HomeHelper, HomeMoment } from '../care-plans/home-programme/home-item.ts';
import type { HomePictureCode } from '../care-plans/home-programme/home-picture-codes.ts';
import type { HomeFit, HomeHindrance } from '../care-plans/home-programme/home-record.ts';
import type { SheetStanding, SheetWithdrawal } from '../care-plans/home-programme/home-sheet.ts';
import type { Words } from './language.ts';

const homeMoment = {
  WAKING: { en: 'On waking', hi: 'जागने पर' },
  DRESSING: { en: 'While dressing', hi: 'कपड़े पहनते समय' },
  WASHING: { en: 'At the basin', hi: 'वॉशबेसिन पर' },
  BREAKFAST: { en: 'At breakfast', hi: 'नाश्ते पर' },
  ON_THE_WAY: { en: 'On the way', hi: 'रास्ते में' },
  SCHOOL: { en: 'At school', hi: 'स्कूल में' },
  MEAL: { en: 'At the meal', hi: 'खाने पर' },
  AFTER_SCHOOL: { en: 'After school', hi: 'स्कूल के बाद' },
  PLAY: { en: 'In play', hi: 'खेल में' },
  OUTDOORS: { en: 'Outdoors', hi: 'बाहर' },
  BATH: { en: 'At bath', hi: 'नहाते समय' },
  BEDTIME: { en: 'At bedtime', hi: 'सोते समय' },
} as const satisfies Record<HomeMoment, Words>;

const homeBrace = {
  ON: { en: 'Brace or splint on', hi: 'ब्रेस या स्प्लिंट पहने हुए' },
  OFF: { en: 'Brace or splint off', hi: 'ब्रेस या स्प्लिंट के बिना' },
} as const satisfies Record<HomeBrace, Words>;

const homeHelper = {
  PARENT: { en: 'a parent', hi: 'माता या पिता' },
  GRANDPARENT: { en: 'a grandparent', hi: 'दादा-दादी या नाना-नानी' },
  SIBLING: { en: 'a brother or sister', hi: 'भाई या बहन' },
  OTHER_ADULT: { en: 'another adult who was shown', hi: 'कोई और बड़ा, जिसे सिखाया गया है' },
  TEACHER: { en: 'the teacher', hi: 'शिक्षक' },
  CHILD_ALONE: { en: 'the child alone', hi: 'बच्चा अकेले' },
} as const satisfies Record<HomeHelper, Words>;

const homePicture = {
  BRUSHING_TEETH: { en: 'Brushing teeth at the basin', hi: 'वॉशबेसिन पर ब्रश करना' },
  STANDING_AT_SUPPORT: { en: 'Standing, one hand on a table', hi: 'मेज़ पकड़कर खड़े होना' },
  SIT_TO_STAND: { en: 'Standing up from a stool', hi: 'स्टूल से उठना' },
  DRESSING: { en: 'Putting on a shirt', hi: 'कमीज़ पहनना' },
  EATING_WITH_SPOON: { en: 'Eating with a spoon', hi: 'चम्मच से खाना' },
  SITTING_AT_TABLE: { en: 'Playing at a table', hi: 'मेज़ पर खेलना' },
  TUMMY_TIME: { en: 'Lying on the tummy', hi: 'पेट के बल लेटना' },
  WALKING: { en: 'Walking with a hand held', hi: 'हाथ पकड़कर चलना' },
  STAIRS: { en: 'Stairs with a rail', hi: 'रेलिंग के साथ सीढ़ी' },
  BALL_PLAY: { en: 'Throwing and catching', hi: 'गेंद फेंकना और पकड़ना' },
  PICTURE_SCHEDULE: { en: 'Pointing to the next picture', hi: 'अगले चित्र की ओर इशारा' },
  CALM_CORNER: { en: 'The calm corner', hi: 'शांत कोना' },
  HEAVY_WORK: { en: 'Pushing a heavy box', hi: 'भारी डिब्बा धकेलना' },
  STRETCH: { en: 'Stretching a leg, lying down', hi: 'लेटकर पैर खींचना' },
  TWO_HANDS: { en: 'Both hands on a jar', hi: 'दोनों हाथों से डिब्बा खोलना' },
  DRAWING: { en: 'Drawing with a pencil', hi: 'पेंसिल से बनाना' },
} as const satisfies Record<HomePictureCode, Words>;

const homeFit = {
  FITTED: { en: 'It fitted', hi: 'हो पाया' },
  PARTLY: { en: 'It fitted in part', hi: 'कुछ हो पाया' },
  DID_NOT_FIT: { en: 'It did not fit', hi: 'नहीं हो पाया' },
} as const satisfies Record<HomeFit, Words>;

const homeHindrance = {
  NO_TIME: { en: 'There was no time', hi: 'समय नहीं था' },
  CHILD_UNWILLING: { en: 'The child did not want to', hi: 'बच्चे का मन नहीं था' },
  TOO_HARD: { en: 'It was too hard', hi: 'बहुत कठिन था' },
  TOO_EASY: { en: 'It was too easy', hi: 'बहुत आसान था' },
  HURT: { en: 'It hurt', hi: 'दर्द हुआ' },
  FORGOTTEN: { en: 'It slipped our mind', hi: 'याद नहीं रहा' },
  ILL_OR_AWAY: { en: 'We were ill or away', hi: 'बीमार थे या बाहर थे' },
  NOT_SURE_HOW: { en: 'We were not sure how', hi: 'पता नहीं था कैसे करें' },
  OTHER: { en: 'Something else', hi: 'कुछ और' },
} as const satisfies Record<HomeHindrance, Words>;

const sheetStanding = {
  VALID: { en: 'Valid', hi: 'मान्य' },
  RUN_OUT: { en: 'Run out', hi: 'अवधि पूरी' },
  OLD_AT_HOME: { en: 'Old sheet at home', hi: 'घर पर पुराना पर्चा' },
  GONE: { en: 'Gone', hi: 'हटाया जा चुका' },
} as const satisfies Record<SheetStanding, Words>;

const sheetWithdrawal = {
  SAFETY: { en: 'Withdrawn for safety', hi: 'सुरक्षा के लिए वापस' },
  NEW_VERSION: { en: 'The plan has changed', hi: 'योजना बदल गई' },
  NEW_SHEET: { en: 'A new sheet was given', hi: 'नया पर्चा दिया गया' },
  PLAN_OVER: { en: 'The plan has ended', hi: 'योजना समाप्त हुई' },
} as const satisfies Record<SheetWithdrawal, Words>;

const homeRest = {
  RESTS: { en: 'rests for now', hi: 'अभी रुकी हुई' },
  DONE: { en: 'is done', hi: 'की जाती है' },
} as const satisfies Readonly<Record<string, Words>>;

/** What stands on the sheet of a household, in the voice a family is spoken to. */
const homeSheet = {
  title: { en: 'What we do at home', hi: 'हम घर पर क्या करते हैं' },
  until: { en: 'Good until {date}', hi: '{date} तक मान्य' },
  code: { en: 'Code {code}', hi: 'कोड {code}' },
  why: { en: 'Why: {statement}', hi: 'क्यों: {statement}' },
  when: { en: 'When', hi: 'कब' },
  everyDay: { en: '{minutes} minutes, every day', hi: '{minutes} मिनट, हर दिन' },
  someDays: { en: '{minutes} minutes, {days} days a week', hi: '{minutes} मिनट, हफ़्ते में {days} दिन' },
  stopIf: { en: 'Stop if', hi: 'रुक जाएँ, अगर' },
  who: { en: 'Who may do it', hi: 'कौन करा सकता है' },
  where: { en: 'Body part', hi: 'शरीर का हिस्सा' },
  fitted: { en: 'What fitted this week', hi: 'इस हफ़्ते क्या हो पाया' },
  together: {
    en: '{minutes} minutes a day in all. No more than that.',
    hi: 'दिन में कुल {minutes} मिनट। इससे ज़्यादा नहीं।',
  },
  ask: {
    en: 'If it hurts or looks wrong, stop and call us.',
    hi: 'दर्द हो या कुछ ठीक न लगे, तो रुकें और हमें फ़ोन करें।',
  },
  withdrawn: {
    en: 'Do not use this sheet. It is no longer right. Throw it away and ask us.',
    hi: 'यह पर्चा न मानें। यह अब सही नहीं है। इसे फेंक दें और हमसे पूछें।',
  },
  unreviewed: { en: 'Translation not reviewed.', hi: 'अनुवाद की जाँच नहीं हुई।' },
  runOut: {
    en: 'This sheet is past its last day. Ask us for a new one.',
    hi: 'इस पर्चे की तारीख़ निकल चुकी है। हमसे नया लें।',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Texts of the home programme. */
export const homeWords = {
  homeMoment,
  homeBrace,
  homeHelper,
  homePicture,
  homeFit,
  homeHindrance,
  sheetStanding,
  sheetWithdrawal,
  homeRest,
  homeSheet,
};
