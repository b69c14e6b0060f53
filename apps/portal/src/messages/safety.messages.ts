import type { Words } from '@trellis/domain';

export const messages = {
  'safety.open': { en: 'Stop or do less', hi: 'रोकें या कम करें' },
  'safety.openOf': { en: 'Stop or do less in the {discipline} strand', hi: '{discipline} के काम में रोकें या कम करें' },
  'safety.title': { en: 'Stop or do less', hi: 'रोकें या कम करें' },
  'safety.way': { en: 'What is needed', hi: 'क्या चाहिए' },
  'safety.way.STOP': { en: 'Stop an activity', hi: 'एक गतिविधि रोकें' },
  'safety.way.CUT': { en: 'Less of it', hi: 'इसे कम करें' },
  'safety.activity': { en: 'Which activity', hi: 'कौन सी गतिविधि' },
  'safety.cutFrom': { en: 'Now it is {dose}.', hi: 'अभी {dose}।' },
  'safety.notLess': {
    en: 'Say less than that. More needs signatures: change the plan.',
    hi: 'इससे कम लिखें। ज़्यादा के लिए हस्ताक्षर चाहिए: योजना बदलें।',
  },
  'safety.reason': { en: 'Why', hi: 'क्यों' },
  'safety.reasonHint': {
    en: 'What you saw, in a sentence. Everybody who has to know reads it.',
    hi: 'आपने क्या देखा, एक वाक्य में। जिन्हें जानना है वे सब पढ़ेंगे।',
  },
  'safety.next': { en: 'What happens', hi: 'इसके बाद क्या होगा' },
  'safety.next.now': {
    en: 'It is in force at once. Nobody signs, and no signature falls.',
    hi: 'यह तुरंत लागू होगा। कोई हस्ताक्षर नहीं करता और कोई हस्ताक्षर रद्द नहीं होता।',
  },
  'safety.next.told': {
    en: 'It stands on top of the plan, with your reason, for {parties}.',
    hi: 'यह आपके कारण के साथ योजना में सबसे ऊपर दिखेगा: {parties} के लिए।',
  },
  'safety.next.draft': { en: 'It is changed in the open draft as well.', hi: 'खुले मसौदे में भी बदल जाएगा।' },
  'safety.next.sent': {
    en: 'What was sent for signatures stays as it is signed, and loses this in the moment it comes into force.',
    hi: 'जो हस्ताक्षर के लिए भेजा था वह वैसा ही रहेगा; लागू होते ही यह उसमें से हट जाएगा।',
  },
  'safety.next.back': {
    en: 'There is no undo: to bring it back, change the plan and have it signed.',
    hi: 'यह वापस नहीं होता: फिर शुरू करने के लिए योजना बदलें और हस्ताक्षर लें।',
  },
  'safety.stopNow': { en: 'Stop it now', hi: 'अभी रोकें' },
  'safety.cutNow': { en: 'Do less from now on', hi: 'अब से कम करें' },
  'safety.done': { en: 'In force. The plan shows it on top.', hi: 'लागू हुआ। योजना में सबसे ऊपर दिख रहा है।' },
  'safety.since': { en: 'Changed for safety on {day}', hi: '{day} को सुरक्षा के लिए बदला' },
  'safety.why': { en: 'Why:', hi: 'क्यों:' },
  'safety.know': {
    en: 'To be known before the next contact by {parties}.',
    hi: 'अगली बार मिलने से पहले इन्हें पता हो: {parties}।',
  },
  'consent.title': { en: 'Consent to treatment', hi: 'उपचार की सहमति' },
  'consent.withdraw': { en: 'The family withdrew consent', hi: 'परिवार ने सहमति वापस ली' },
  'consent.withdrawNow': { en: 'Record it and let care rest', hi: 'दर्ज करें और देखभाल रोकें' },
  'consent.noReason': {
    en: 'A family may do so at any time and need not say why.',
    hi: 'परिवार कभी भी ऐसा कर सकता है और कारण बताना ज़रूरी नहीं।',
  },
  'consent.next.rests': {
    en: 'The plan rests from today. No therapy by it.',
    hi: 'योजना आज से रुकी रहेगी। इससे थेरेपी नहीं होगी।',
  },
  'consent.next.kept': {
    en: 'What was written, signed and seen is kept as it is.',
    hi: 'जो लिखा, हस्ताक्षर किया और देखा गया वह वैसा ही रहेगा।',
  },
  'consent.next.told': {
    en: 'The care team finds it on the plan and on the chart.',
    hi: 'देखभाल टीम इसे योजना और चार्ट पर देखेगी।',
  },
  'consent.next.again': {
    en: 'There is no undo: a new consent is recorded here, then the plan goes on.',
    hi: 'यह वापस नहीं होता: नई सहमति यहीं दर्ज होगी, फिर योजना आगे चलेगी।',
  },
  'consent.withdrawn': { en: 'Withdrawn on {day}.', hi: '{day} को वापस ली।' },
  'consent.none': { en: 'None is recorded.', hi: 'कोई दर्ज नहीं।' },
  'consent.record': { en: 'Record a new consent', hi: 'नई सहमति दर्ज करें' },
} as const satisfies Record<string, Words>;
