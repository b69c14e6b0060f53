import type { Words } from './language.ts';

/** What is wrong with one field of an input, said beside the field. `{accepted}` is what would do. */
export const inputFaultWords = {
  AUTHORITY_NEEDED: {
    en: 'Name at least one guardian who may consent for the child.',
    hi: 'कम से कम एक ऐसे अभिभावक का नाम लिखें जो बच्चे के लिए सहमति दे सकें।',
  },
  CAPITALS_EXPECTED: { en: 'Write one to three capital letters.', hi: 'एक से तीन बड़े अक्षर लिखें।' },
  DATE_EXPECTED: { en: 'Write a day that exists, such as 2026-11-23.', hi: 'सही तारीख लिखें, जैसे 2026-11-23।' },
  EMAIL_EXPECTED: { en: 'Write an e-mail address.', hi: 'ई-मेल पता लिखें।' },
  HEX_COLOUR_EXPECTED: { en: 'Write a colour as #RRGGBB.', hi: 'रंग #RRGGBB के रूप में लिखें।' },
  ICF_CODE_EXPECTED: { en: 'Write an ICF code, such as d540.', hi: 'ICF कोड लिखें, जैसे d540।' },
  IN_FUTURE: { en: 'This day is in the future.', hi: 'यह दिन भविष्य का है।' },
  LEVEL_OR_MEASURE: {
    en: 'Record either a level of the goal or a value of a strand.',
    hi: 'या तो लक्ष्य का स्तर लिखें या कड़ी का मान।',
  },
  LEVEL_TWICE: { en: 'A level is there twice.', hi: 'एक स्तर दो बार है।' },
  MISSING: { en: 'This is needed.', hi: 'यह ज़रूरी है।' },
  NAME_NEEDED: {
    en: 'Write the name in Latin letters, in Hindi, or both.',
    hi: 'नाम रोमन या हिन्दी में, या दोनों में लिखें।',
  },
  NOT_A_CHILD: { en: 'The clinic treats children under 18.', hi: 'क्लिनिक 18 वर्ष से कम के बच्चों का इलाज करता है।' },
  NOT_IN_LIST: { en: 'Choose one of: {accepted}.', hi: 'इनमें से चुनें: {accepted}।' },
  PHONE_EXPECTED: { en: 'Write a telephone number.', hi: 'फ़ोन नंबर लिखें।' },
  TOO_BIG: { en: 'At most {accepted}.', hi: 'अधिक से अधिक {accepted}।' },
  TOO_FEW: { en: 'At least {accepted} of these.', hi: 'कम से कम {accepted}।' },
  TOO_LONG: { en: 'At most {accepted} letters.', hi: 'अधिक से अधिक {accepted} अक्षर।' },
  TOO_MANY: { en: 'At most {accepted} of these.', hi: 'अधिक से अधिक {accepted}।' },
  TOO_SHORT: { en: 'At least {accepted} letters.', hi: 'कम से कम {accepted} अक्षर।' },
  TOO_SMALL: { en: 'At least {accepted}.', hi: 'कम से कम {accepted}।' },
  UPPER_SNAKE_EXPECTED: { en: 'A code is written LIKE_THIS.', hi: 'कोड LIKE_THIS की तरह लिखा जाता है।' },
  WRONG_FORM: { en: 'This does not have the expected form.', hi: 'इसका रूप ठीक नहीं है।' },
} as const satisfies Record<string, Words>;

export type InputFaultCode = keyof typeof inputFaultWords;
