import type { ChildStance } from '../care-plans/childs-words.ts';
import type { SheetWithdrawal } from '../care-plans/home-programme/home-sheet.ts';
import type { Words } from '../words/language.ts';

/** The door: what is shown before anybody is known to stand there. */
const door = {
  title: { en: 'Your page', hi: 'आपका पन्ना' },
  text: {
    en: 'This page is for you. It is about your child and what you do at home.',
    hi: 'यह पन्ना आपके लिए है। इसमें आपके बच्चे और घर की बातें हैं।',
  },
  open: { en: 'Open my page', hi: 'मेरा पन्ना खोलें' },
  keep: { en: 'Keep the link to yourself.', hi: 'यह लिंक किसी और को न दें।' },
  closed: { en: 'The page is closed', hi: 'पन्ना बंद है' },
  closedText: {
    en: 'It closes by itself after some hours. Open the link in your message again.',
    hi: 'कुछ घंटों बाद यह खुद बंद हो जाता है। संदेश से लिंक फिर खोलें।',
  },
  ask: {
    en: 'Still closed? The link may be old. Ask your therapist or the front desk for a new one.',
    hi: 'अब भी बंद है? लिंक पुराना हो सकता है। थेरेपिस्ट या स्वागत कक्ष से नया लें।',
  },
} as const satisfies Readonly<Record<string, Words>>;

const page = {
  hello: { en: 'Hello {name}', hi: 'नमस्ते {name}' },
  about: { en: 'This page is about {child}.', hi: 'यह पन्ना {child} के बारे में है।' },
  parts: { en: 'On this page', hi: 'इस पन्ने पर' },
  other: { en: 'हिन्दी', hi: 'English' },
  until: { en: 'Your link works until {date}.', hi: 'आपका लिंक {date} तक चलेगा।' },
  leave: { en: 'Close the page on this phone', hi: 'इस फ़ोन पर पन्ना बंद करें' },
  back: { en: 'Back to your page', hi: 'अपने पन्ने पर वापस' },
  offline: {
    en: 'There is no network. What you typed is still here. Send it again later.',
    hi: 'नेटवर्क नहीं है। आपका लिखा यहीं है। बाद में फिर भेजें।',
  },
  sending: { en: 'Sending', hi: 'भेज रहे हैं' },
} as const satisfies Readonly<Record<string, Words>>;

const goals = {
  title: { en: 'What we work on', hi: 'हम किस पर काम कर रहे हैं' },
  none: {
    en: 'There is no plan in use yet. We write it with you.',
    hi: 'अभी कोई योजना लागू नहीं है। हम इसे आपके साथ बनाते हैं।',
  },
  paused: { en: 'The plan rests for now.', hi: 'योजना अभी रुकी हुई है।' },
  now: { en: 'Now', hi: 'अभी' },
  start: { en: 'At the start', hi: 'शुरुआत में' },
  seen: { en: 'seen on {date}', hi: '{date} को देखा' },
  aim: { en: 'What we hope for', hi: 'हमारी उम्मीद' },
  until: { en: 'by {date}', hi: '{date} तक' },
  who: { en: 'Who helps', hi: 'कौन मदद करता है' },
  steps: { en: 'Step {step} of 5', hi: '5 में से कदम {step}' },
  rests: { en: 'This one rests for now.', hi: 'यह अभी रुका हुआ है।' },
  reached: { en: 'Reached. Well done, all of you.', hi: 'पूरा हुआ। आप सबको शाबाशी।' },
} as const satisfies Readonly<Record<string, Words>>;

const sheet = {
  none: {
    en: 'You have no sheet for home now. Ask us if you want one.',
    hi: 'अभी घर के लिए कोई पर्चा नहीं है। चाहें तो हमसे माँगें।',
  },
  stop: { en: 'Stop. Do not use the old sheet.', hi: 'रुकें। पुराना पर्चा न मानें।' },
  throwAway: {
    en: 'Throw the old paper away. Then tell us here.',
    hi: 'पुराना काग़ज़ फेंक दें। फिर यहाँ बताएँ।',
  },
  old: { en: 'Old sheet, code {code}', hi: 'पुराना पर्चा, कोड {code}' },
  gone: { en: 'The old paper is gone', hi: 'पुराना काग़ज़ फेंक दिया' },
} as const satisfies Readonly<Record<string, Words>>;

const withdrawn = {
  SAFETY: { en: 'We stopped it on {date} to keep your child safe.', hi: 'बच्चे की सुरक्षा के लिए इसे {date} को रोका गया।' },
  NEW_VERSION: { en: 'The plan changed on {date}.', hi: '{date} को योजना बदल गई।' },
  NEW_SHEET: { en: 'You were given a new sheet on {date}.', hi: '{date} को आपको नया पर्चा मिला।' },
  PLAN_OVER: { en: 'The plan ended on {date}.', hi: '{date} को योजना समाप्त हुई।' },
} as const satisfies Record<SheetWithdrawal, Words>;

const sign = {
  waits: { en: 'A plan waits for your yes', hi: 'एक योजना आपकी हाँ के लिए रुकी है' },
  waitsText: {
    en: 'Please read it all. Ask us if something is not clear.',
    hi: 'कृपया पूरा पढ़ें। कुछ समझ न आए, तो हमसे पूछें।',
  },
  read: { en: 'Read and sign', hi: 'पढ़ें और हस्ताक्षर करें' },
  title: { en: 'Read and sign', hi: 'पढ़ें और हस्ताक्षर करें' },
  code: { en: 'Code {code}', hi: 'कोड {code}' },
  yes: { en: 'I have read it all and I say yes.', hi: 'मैंने पूरा पढ़ लिया है। मेरी हाँ है।' },
  name: { en: 'Your name', hi: 'आपका नाम' },
  nameHelp: { en: 'You sign with your name.', hi: 'यही आपके हस्ताक्षर हैं।' },
  child: { en: 'What does {child} say?', hi: '{child} की क्या राय है?' },
  childHelp: { en: 'You can leave this empty.', hi: 'इसे खाली छोड़ सकते हैं।' },
  childWords: { en: 'In the child’s own words', hi: 'बच्चे के अपने शब्दों में' },
  send: { en: 'Sign', hi: 'हस्ताक्षर करें' },
  unsure: {
    en: 'Not sure? You do not have to sign now. Call us first.',
    hi: 'पक्का नहीं? अभी हस्ताक्षर ज़रूरी नहीं। पहले हमें फ़ोन करें।',
  },
  nothing: { en: 'There is nothing to sign now.', hi: 'अभी हस्ताक्षर के लिए कुछ नहीं है।' },
} as const satisfies Readonly<Record<string, Words>>;

const stance = {
  NOT_ASKED: { en: 'Not asked', hi: 'नहीं पूछा' },
  SAID_YES: { en: 'Said yes', hi: 'हाँ कहा' },
  SAID_NO: { en: 'Said no', hi: 'ना कहा' },
  UNDECIDED: { en: 'Could not say', hi: 'कह नहीं सका' },
} as const satisfies Record<ChildStance | 'NOT_ASKED', Words>;

const week = {
  text: { en: 'There is no wrong answer. It helps us plan.', hi: 'कोई जवाब ग़लत नहीं। इससे हमें मदद मिलती है।' },
  tell: { en: 'Tell us', hi: 'हमें बताएँ' },
  again: { en: 'Tell us again', hi: 'फिर बताएँ' },
  told: { en: 'You told us: {fit}', hi: 'आपने बताया: {fit}' },
  why: { en: 'What was in the way?', hi: 'क्या मुश्किल हुई?' },
  noWhy: { en: 'Nothing', hi: 'कुछ नहीं' },
  note: { en: 'Anything else', hi: 'कुछ और' },
  sure: { en: 'How sure are you that you can do it?', hi: 'आपको कर पाने का कितना भरोसा है?' },
  least: { en: 'not sure', hi: 'भरोसा नहीं' },
  most: { en: 'very sure', hi: 'पूरा भरोसा' },
  send: { en: 'Send', hi: 'भेजें' },
} as const satisfies Readonly<Record<string, Words>>;

/** What was done, said once after it. */
const done = {
  signed: { en: 'Thank you. You have signed the plan.', hi: 'धन्यवाद। आपने योजना पर हस्ताक्षर कर दिए।' },
  week: { en: 'Thank you. We have your answer.', hi: 'धन्यवाद। आपका जवाब मिल गया।' },
  gone: { en: 'Thank you. We know that the old paper is gone.', hi: 'धन्यवाद। पुराना काग़ज़ हट गया।' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why something was not kept, and what to do. What was typed stands in the form still. */
const refused = {
  changed: {
    en: 'The plan was changed while you read. Please read it again.',
    hi: 'आपके पढ़ते समय योजना बदल गई। कृपया फिर से पढ़ें।',
  },
  signed: { en: 'This plan is signed already.', hi: 'इस योजना पर हस्ताक्षर हो चुके हैं।' },
  name: { en: 'Please type your name.', hi: 'कृपया अपना नाम लिखें।' },
  yes: { en: 'Please tick that you say yes.', hi: 'हाँ वाले खाने पर निशान लगाएँ।' },
  childWords: { en: 'Please pick what the child says, and write it down.', hi: 'बच्चे की राय चुनें और लिखें।' },
  fit: { en: 'Please say how it went.', hi: 'कृपया बताएँ, कैसा रहा।' },
  why: { en: 'Please say what was in the way.', hi: 'कृपया बताएँ, क्या मुश्किल हुई।' },
  sentBefore: {
    en: 'This was sent before. Send it once more to change it.',
    hi: 'यह पहले भेजा जा चुका है। बदलने के लिए एक बार और भेजें।',
  },
  stillGood: { en: 'This sheet is still good. Please keep it.', hi: 'यह पर्चा अभी सही है। इसे रखें।' },
  other: { en: 'We could not keep this. Please try again.', hi: 'यह सहेजा नहीं जा सका। फिर कोशिश करें।' },
} as const satisfies Readonly<Record<string, Words>>;

const trouble = {
  title: { en: 'We cannot answer just now', hi: 'अभी जवाब नहीं दे पा रहे' },
  text: {
    en: 'Go back. What you typed is still there. Try again in a moment.',
    hi: 'वापस जाएँ। आपका लिखा वहीं है। थोड़ी देर में फिर कोशिश करें।',
  },
  stay: {
    en: 'We cannot answer just now. What you typed is still here. Try again in a moment.',
    hi: 'अभी जवाब नहीं दे पा रहे। आपका लिखा यहीं है। थोड़ी देर में फिर कोशिश करें।',
  },
  busy: { en: 'One moment, please', hi: 'कृपया थोड़ा रुकें' },
  stale: { en: 'Please open your page again', hi: 'कृपया अपना पन्ना फिर खोलें' },
} as const satisfies Readonly<Record<string, Words>>;

/** Every sentence of the family page, in the voice a family is spoken to: short, plain, without blame. */
export const familyWords = {
  door,
  page,
  goals,
  sheet,
  withdrawn,
  sign,
  stance,
  week,
  done,
  refused,
  trouble,
};
