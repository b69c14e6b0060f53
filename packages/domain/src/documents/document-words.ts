import type { RefusalData } from '../result.ts';
import type { Language, Words } from '../words/language.ts';
import { fill } from '../words/fill.ts';

/**
 * The fixed texts of papers, in the voice of each reader. Apart from the words of the product, which every page of the
 * portal carries: these are needed where papers are made, and nowhere else.
 */
export const documentWords = {
  // On every paper
  page: { en: 'Page {page} of {pages}', hi: 'पृष्ठ {page} / {pages}' },
  printed: { en: 'Printed on {date}', hi: 'छपाई: {date}' },
  version: { en: 'version {version}', hi: 'संस्करण {version}' },
  scan: { en: 'Scan to see if this paper is in force.', hi: 'यह पर्चा लागू है या नहीं, स्कैन करके देखें।' },
  qr: { en: 'QR code of this paper', hi: 'इस पर्चे का क्यूआर कोड' },
  synthetic: { en: 'Synthetic data: no real child.', hi: 'बनावटी जानकारी: कोई असली बच्चा नहीं।' },
  unreviewed: {
    en: 'The Hindi on this paper has not been reviewed by a Hindi-speaking therapist.',
    hi: 'इस पर्चे की हिंदी की जाँच किसी थेरेपिस्ट ने नहीं की है।',
  },
  DRAFT: { en: 'Draft. Nobody has agreed to this yet.', hi: 'मसौदा। इस पर अभी किसी ने सहमति नहीं दी है।' },
  WAITING: { en: 'Not in force. It waits for signatures.', hi: 'अभी लागू नहीं। हस्ताक्षर बाक़ी हैं।' },
  REPLACED: { en: 'No longer in force. A newer one took its place.', hi: 'अब लागू नहीं। इसकी जगह नई योजना है।' },
  TAKEN_BACK: { en: 'Taken back. Do not work by this.', hi: 'वापस ली गई। इससे काम न करें।' },
  RESTS: { en: 'Care by this plan rests for now.', hi: 'इस योजना की थेरेपी अभी रुकी है।' },
  ENDED: { en: 'This plan has ended.', hi: 'यह योजना समाप्त हो चुकी है।' },

  // Titles
  clinicalTitle: { en: 'Joint plan', hi: 'साझा योजना' },
  familyTitle: { en: 'Our plan together', hi: 'हमारी साझा योजना' },
  referrerTitle: { en: 'Letter to the referring doctor', hi: 'भेजने वाले डॉक्टर को पत्र' },
  schoolTitle: { en: '{name} at school', hi: 'स्कूल में {name}' },

  // Who the child is
  child: { en: 'Child', hi: 'बच्चा' },
  born: { en: 'Born', hi: 'जन्म' },
  bornAge: { en: '{date}, {age}', hi: '{date}, {age}' },
  record: { en: 'Record no.', hi: 'रिकॉर्ड सं.' },
  conditions: { en: 'Conditions', hi: 'स्थितियाँ' },
  working: { en: '{condition} (working diagnosis)', hi: '{condition} (अनुमानित निदान)' },
  team: { en: 'Care team', hi: 'देखभाल टीम' },
  member: { en: '{name}, {discipline}', hi: '{name}, {discipline}' },
  inForce: { en: 'In force since', hi: 'कब से लागू' },
  sent: { en: 'Sent for signatures', hi: 'हस्ताक्षर के लिए भेजी गई' },
  review: { en: 'Review', hi: 'समीक्षा' },
  minutes: { en: 'Therapy agreed', hi: 'तय थेरेपी' },
  minutesAWeek: { en: '{minutes} minutes a week', hi: 'हफ़्ते में {minutes} मिनट' },
  place: { en: 'Place', hi: 'जगह' },
  convention: { en: 'Improvement goals start at', hi: 'सुधार के लक्ष्यों की शुरुआत' },
  level: { en: 'level {level}', hi: 'स्तर {level}' },

  // Parts
  aboutMe: { en: 'About me', hi: 'मेरे बारे में' },
  precautions: { en: 'Precautions', hi: 'सावधानियाँ' },
  precautionsPlain: { en: 'Take care', hi: 'ध्यान रखें' },
  noPrecautions: { en: 'None is on record today.', hi: 'आज कोई दर्ज नहीं है।' },
  asOf: { en: 'As of {date}', hi: '{date} को' },
  precaution: { en: 'Precaution', hi: 'सावधानी' },
  where: { en: 'Where', hi: 'कहाँ' },
  status: { en: 'Status', hi: 'स्थिति' },
  since: { en: 'Since', hi: 'कब से' },
  note: { en: 'Note', hi: 'टिप्पणी' },
  until: { en: '{status}, until {date}', hi: '{status}, {date} तक' },
  ranOut: { en: '{status}, ran out on {date}: strictest counts', hi: '{status}, {date} को समाप्त: सबसे सख़्त मानें' },
  handling: { en: 'How we handle', hi: 'हम कैसे सँभालते हैं' },
  handlingSchool: { en: 'How to help', hi: 'कैसे मदद करें' },
  topic: { en: 'For', hi: 'किसमें' },
  agreedWay: { en: 'What we do', hi: 'हम क्या करते हैं' },
  owner: { en: 'Owner', hi: 'ज़िम्मेदार' },

  // Goals
  goals: { en: 'Goals', hi: 'लक्ष्य' },
  goalsFamily: { en: 'What we work on', hi: 'हम किस पर काम कर रहे हैं' },
  goal: { en: 'Goal {number}: {statement}', hi: 'लक्ष्य {number}: {statement}' },
  unread: {
    en: 'The Hindi of this goal comes from a template. Translation not reviewed.',
    hi: 'इस लक्ष्य की हिंदी एक नमूने से है। अनुवाद की जाँच नहीं हुई।',
  },
  wanted: { en: 'What the family wants', hi: 'परिवार क्या चाहता है' },
  setting: { en: 'Setting', hi: 'कहाँ' },
  target: { en: 'Expected by', hi: 'कब तक' },
  direction: { en: 'Direction', hi: 'दिशा' },
  icf: { en: 'ICF', hi: 'आई.सी.एफ.' },
  division: { en: 'Division of work', hi: 'काम का बँटवारा' },
  edition: { en: 'Scale', hi: 'पैमाना' },
  editionStart: { en: 'edition {edition}, start at {level}', hi: 'संस्करण {edition}, शुरुआत {level} से' },
  start: { en: 'Start', hi: 'शुरुआत' },
  lastSeen: { en: 'Last seen', hi: 'पिछली बार' },
  seen: { en: '{seen} ({date})', hi: '{seen} ({date})' },
  notSeen: { en: 'not seen yet', hi: 'अभी नहीं देखा' },
  strands: { en: 'Who does what', hi: 'कौन क्या करता है' },
  who: { en: 'Who', hi: 'कौन' },
  worksOn: { en: 'Works on', hi: 'किस पर काम' },
  course: { en: 'From, to, last', hi: 'शुरुआत, लक्ष्य, पिछला' },
  fromTo: { en: '{start} to {target}', hi: '{start} से {target} तक' },
  last: { en: 'last {seen}', hi: 'पिछला {seen}' },
  levelSaid: { en: '{sign}: {text}', hi: '{sign}: {text}' },
  howMuch: { en: 'How much', hi: 'कितना' },
  how: { en: 'How', hi: 'कैसे' },
  scale: { en: 'Levels of goal {number}', hi: 'लक्ष्य {number} के स्तर' },

  // Trellis
  week: { en: 'week {week}', hi: 'हफ़्ता {week}' },
  today: { en: 'today', hi: 'आज' },
  expected: { en: 'expected', hi: 'अपेक्षित' },
  newScale: { en: 'new scale', hi: 'नया पैमाना' },
  sighting: { en: 'level seen', hi: 'देखा गया स्तर' },
  rating: { en: 'rating at review', hi: 'समीक्षा का स्तर' },
  picture: { en: 'Trellis of goal {number}.', hi: 'लक्ष्य {number} का चित्र।' },
  pictureStrand: { en: '{strand}: {seen}.', hi: '{strand}: {seen}।' },
  pictureLevel: { en: 'Level: {seen}.', hi: 'स्तर: {seen}।' },

  // The family's voice
  familyIntro: {
    en: 'This is what we agreed. Please ask us if a word is not clear.',
    hi: 'हमने मिलकर यह तय किया है। कोई बात साफ़ न हो तो पूछें।',
  },
  familyDraft: {
    en: 'This is for us to talk about. Please ask us if a word is not clear.',
    hi: 'इस पर हम साथ बात करेंगे। कोई बात साफ़ न हो तो पूछें।',
  },
  familyWant: { en: 'You told us: {words}', hi: 'आपने कहा: {words}' },
  familyScale: { en: 'How we will see it', hi: 'हम इसे कैसे देखेंगे' },
  familyNow: { en: 'Now: {seen}', hi: 'अभी: {seen}' },
  familyBy: { en: 'We hope to get there by {date}.', hi: 'हमें उम्मीद है: {date} तक।' },
  familyWho: { en: '{who}: {what}', hi: '{who}: {what}' },
  familyHome: { en: 'At home', hi: 'घर पर' },
  familyHomeIntro: {
    en: 'No more than this. If it does not fit, leave it and tell us.',
    hi: 'इससे ज़्यादा नहीं। न हो पाए तो छोड़ दें और हमें बताएँ।',
  },
  familyReview: { en: 'We look at it all again on {date}.', hi: 'हम सब कुछ फिर देखेंगे: {date}।' },
  familyMinutes: { en: 'You come for {minutes} minutes a week.', hi: 'थेरेपी हफ़्ते में {minutes} मिनट की है।' },
  familyCareIntro: { en: 'We all take care with this.', hi: 'हम सब इसका ध्यान रखते हैं।' },
  homeWhen: { en: 'When', hi: 'कब' },
  homeOften: { en: '{minutes} minutes, {days} days a week', hi: '{minutes} मिनट, हफ़्ते में {days} दिन' },
  homeWho: { en: 'Who may do it', hi: 'कौन करा सकता है' },
  homeWhy: { en: 'Why', hi: 'क्यों' },
  homeMethod: { en: 'Technique', hi: 'तकनीक' },
  homeBrace: { en: 'Brace', hi: 'ब्रेस' },
  homeWhere: { en: 'Body part', hi: 'शरीर का हिस्सा' },
  homeStop: { en: 'Stop if {stopIf}', hi: 'रुक जाएँ, अगर {stopIf}' },
  homeRests: { en: 'This one rests for now.', hi: 'यह अभी रुकी हुई है।' },

  // The letter
  letterAbout: { en: 'About', hi: 'विषय' },
  letterOpen: { en: 'Dear colleague,', hi: 'प्रिय सहयोगी,' },
  letterThanks: {
    en: 'Thank you for referring {name}. We treat {name} under one joint plan: {disciplines}.',
    hi: '{name} को हमारे पास भेजने के लिए धन्यवाद। हम {name} का इलाज एक साझा योजना से करते हैं: {disciplines}।',
  },
  letterMinutes: {
    en: 'The family and the clinic agreed on {minutes} minutes of therapy a week.',
    hi: 'परिवार और क्लिनिक ने हफ़्ते में {minutes} मिनट थेरेपी तय की है।',
  },
  letterNow: { en: 'At present', hi: 'अभी' },
  letterCare: { en: 'Precautions we work by', hi: 'जिन सावधानियों से हम काम करते हैं' },
  letterTell: {
    en: 'Please tell us of any change: a new limit, a new brace, an operation, a change of medicine.',
    hi: 'कोई भी बदलाव हमें बताएँ: नई रोक, नया ब्रेस, ऑपरेशन, दवा में बदलाव।',
  },
  letterReview: {
    en: 'We review the plan on {date} and will write again.',
    hi: 'अगली समीक्षा {date} को है। तब फिर लिखेंगे।',
  },
  letterClose: { en: 'With kind regards,', hi: 'सादर,' },
  letterTreats: { en: 'Who treats', hi: 'कौन इलाज करता है' },

  // The school
  schoolIntro: {
    en: 'This page is for those who look after {name} at school. Please keep it where they find it, and show it to nobody else.',
    hi: 'यह पन्ना स्कूल में {name} का ध्यान रखने वालों के लिए है। इसे पास रखें। किसी और को न दिखाएँ।',
  },
  schoolGoals: { en: 'What we practise for school', hi: 'स्कूल के लिए हम क्या सीख रहे हैं' },
  schoolNoGoals: { en: 'No goal is set at school just now.', hi: 'अभी स्कूल का कोई लक्ष्य नहीं है।' },
  schoolAsk: { en: 'Whom to ask', hi: 'किससे पूछें' },
  schoolAskIntro: { en: 'If something is not clear, ask the clinic first.', hi: 'कुछ साफ़ न हो तो पहले क्लिनिक से पूछें।' },

  // Signatures
  signatures: { en: 'Who agreed', hi: 'किसने सहमति दी' },
  party: { en: 'For', hi: 'किसकी ओर से' },
  family: { en: 'Family', hi: 'परिवार' },
  way: { en: 'How', hi: 'कैसे' },
  day: { en: 'When', hi: 'कब' },
  goodUntil: { en: '{way}, good until {date}', hi: '{way}, {date} तक मान्य' },
  carried: { en: '{way}, carried from the version before', hi: '{way}, पिछले संस्करण से' },
  deputy: { en: '{name}, as a deputy: {reason}', hi: '{name}, किसी और की जगह: {reason}' },
  coSigned: { en: '{name}, co-signed by {by}', hi: '{name}, {by} के सह-हस्ताक्षर के साथ' },
  notCoSigned: { en: '{name}, not co-signed yet', hi: '{name}, सह-हस्ताक्षर बाक़ी' },
  nobodyYet: { en: 'Nobody has agreed yet.', hi: 'अभी किसी ने सहमति नहीं दी है।' },
  toSign: { en: 'To sign on this paper', hi: 'इस पर्चे पर हस्ताक्षर' },
  nameLine: { en: 'Name', hi: 'नाम' },
  signatureLine: { en: 'Signature', hi: 'हस्ताक्षर' },
  dateLine: { en: 'Date', hi: 'तारीख़' },
  childSaid: {
    en: '“{words}”: {name} {stance}. Heard by {by} on {date}.',
    hi: '“{words}”: {name} ने {stance}। सुना: {by}, {date}।',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type DocumentKey = keyof typeof documentWords;

/** A fixed text of a paper in its language, its names filled. */
export function tell(language: Language, key: DocumentKey, data: RefusalData = {}): string {
  return fill(documentWords[key][language], data);
}
