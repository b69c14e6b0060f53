import type { Words } from '@trellis/domain';

export const messages = {
  'versions.from': { en: 'From', hi: 'इससे' },
  'versions.to': { en: 'To', hi: 'इस तक' },
  'versions.swap': { en: 'The other way round', hi: 'उल्टा देखें' },
  'versions.signed': {
    en: '{count, plural, one {# signature} other {# signatures}}',
    hi: '{count, plural, one {# हस्ताक्षर} other {# हस्ताक्षर}}',
  },
  'versions.read': { en: 'Text and signatures', hi: 'पाठ और हस्ताक्षर' },
  'versions.readOf': { en: 'Text and signatures of plan {number}', hi: 'योजना {number} का पाठ और हस्ताक्षर' },
  'versions.unsigned': { en: 'nobody has signed', hi: 'किसी ने हस्ताक्षर नहीं किए' },
  'versions.one': { en: 'There is one version so far', hi: 'अभी एक ही संस्करण है' },
  'versions.oneText': {
    en: 'Once the plan is changed, any two versions can be read side by side here.',
    hi: 'योजना बदलने पर यहाँ कोई भी दो संस्करण साथ-साथ पढ़े जा सकेंगे।',
  },
  'versions.same': { en: 'They say the same', hi: 'दोनों एक ही बात कहते हैं' },
  'versions.sameText': {
    en: 'No field is otherwise in one than in the other.',
    hi: 'एक का कोई खाना दूसरे से अलग नहीं है।',
  },
  'versions.fields': { en: 'Field by field', hi: 'खाना दर खाना' },
  'versions.field': { en: 'Field', hi: 'खाना' },
  'versions.wholePlan': { en: 'The plan as a whole', hi: 'पूरी योजना' },
  'versions.leftOpen': { en: 'left open', hi: 'खाली' },
} as const satisfies Record<string, Words>;
