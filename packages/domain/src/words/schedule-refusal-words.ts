import type { ScheduleRefusal } from '../refusals.ts';
import type { Words } from './language.ts';

/** Refusals about the diary. */
export const scheduleRefusalWords = {
  APPOINTMENT_CLASHES: {
    en: 'This does not fit ({names}): {clashes}.',
    hi: 'यह समय ठीक नहीं बैठता ({names}): {clashes}।',
  },
  APPOINTMENT_IN_PAST: {
    en: 'That day is over. Appointments are booked and moved from today ({today}) on.',
    hi: 'वह दिन बीत चुका है। मुलाक़ात आज ({today}) या उसके बाद की ही रखी या बदली जाती है।',
  },
  HOLIDAY_ALREADY: {
    en: 'This site has a holiday on {on} already. Take it out first.',
    hi: 'इस जगह पर {on} को पहले से छुट्टी है। पहले उसे हटाएँ।',
  },
  JOINT_NEEDS_TWO_DISCIPLINES: {
    en: 'A joint appointment has two therapists of different disciplines.',
    hi: 'साझा मुलाक़ात में दो अलग विधाओं के थेरेपिस्ट होते हैं।',
  },
  KIND_TAKES_CHILDREN: {
    en: 'Wrong number of children for this kind of appointment ({kind}): it takes {fewest} to {most}.',
    hi: 'इस तरह की मुलाक़ात ({kind}) में बच्चों की संख्या {fewest} से {most} होती है।',
  },
  KIND_TAKES_THERAPISTS: {
    en: 'Wrong number of therapists for this kind of appointment ({kind}): it takes {fewest} to {most}.',
    hi: 'इस तरह की मुलाक़ात ({kind}) में थेरेपिस्टों की संख्या {fewest} से {most} होती है।',
  },
  NAME_TAKEN: {
    en: 'There is something called {name} here already.',
    hi: '{name} नाम का कुछ यहाँ पहले से है।',
  },
  THING_NOT_IN_USE: {
    en: 'This room or equipment is not in use any more. Choose another.',
    hi: 'यह कमरा या उपकरण अब उपयोग में नहीं है। दूसरा चुनें।',
  },
  THING_OF_ANOTHER_SITE: {
    en: 'This room or equipment belongs to another site.',
    hi: 'यह कमरा या उपकरण दूसरी जगह का है।',
  },
  TREATS_NOBODY: {
    en: 'This person has no discipline and treats nobody. Choose a therapist.',
    hi: 'इस व्यक्ति की कोई विधा नहीं है, ये इलाज नहीं करते। थेरेपिस्ट चुनें।',
  },
} as const satisfies Record<ScheduleRefusal, Words>;
