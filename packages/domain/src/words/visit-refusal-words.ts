import type { VisitRefusal } from '../refusals.ts';
import type { Words } from './language.ts';

/** Refusals about visits and who covers them. */
export const visitRefusalWords = {
  COVER_IS_FOR_TODAY: {
    en: 'Covering is for today ({today}) only. Move appointments of other days in the diary.',
    hi: 'किसी की जगह लेना केवल आज ({today}) के लिए है। दूसरे दिनों की मुलाक़ात डायरी में बदलें।',
  },
  COVER_OF_NOBODY: {
    en: 'The colleague has no part in this appointment any more.',
    hi: 'वह साथी अब इस मुलाक़ात में शामिल नहीं है।',
  },
  COVER_OTHER_DISCIPLINE: {
    en: 'Only somebody of the same discipline can cover: {discipline}.',
    hi: 'केवल उसी विधा का व्यक्ति जगह ले सकता है: {discipline}।',
  },
  COVER_THERE_ALREADY: {
    en: 'This person treats in this appointment already.',
    hi: 'यह व्यक्ति इस मुलाक़ात में पहले से है।',
  },
  PRECAUTIONS_TO_READ: {
    en: 'Read the precautions first: {count} are new or have changed since you read them.',
    hi: 'पहले सावधानियाँ पढ़ें: {count} नई हैं या आपके पढ़ने के बाद बदली हैं।',
  },
  VISIT_ENDS_BEFORE_START: {
    en: 'The visit cannot end before it begins, or begin before the child was there.',
    hi: 'मुलाक़ात शुरू होने से पहले समाप्त या बच्चे के आने से पहले शुरू नहीं हो सकती।',
  },
  VISIT_NEEDS_PRIMARY: {
    en: 'Where several treat together, one of them is named as the one who answers for the visit.',
    hi: 'जब कई लोग साथ काम करते हैं, तो उनमें से एक का नाम मुलाक़ात के ज़िम्मेदार के रूप में दिया जाता है।',
  },
  VISIT_NOT_DUE_YET: {
    en: 'The appointment has not begun yet.',
    hi: 'मुलाक़ात का समय अभी नहीं हुआ है।',
  },
  VISIT_OF_ANOTHER_CHILD: {
    en: 'This visit was of another child and was moved there. Nothing changes here any more.',
    hi: 'यह मुलाक़ात किसी दूसरे बच्चे की थी और वहाँ भेज दी गई। यहाँ अब कुछ नहीं बदलता।',
  },
  VISIT_ON_ANOTHER_DAY: {
    en: 'The appointment is on {on}. What happened on another day is a visit without it.',
    hi: 'यह मुलाक़ात {on} को तय है। किसी और दिन जो हुआ वह इसके बिना दर्ज होता है।',
  },
  VISIT_TAKES_DISCIPLINES: {
    en: 'At most {most} disciplines treat a child in one visit.',
    hi: 'एक मुलाक़ात में बच्चे के साथ अधिक से अधिक {most} विधाएँ काम करती हैं।',
  },
  VISIT_TAKES_THERAPISTS: {
    en: 'A visit has {fewest} to {most} therapists.',
    hi: 'एक मुलाक़ात में {fewest} से {most} थेरेपिस्ट होते हैं।',
  },
  VISIT_TOO_LONG: {
    en: 'A visit lasts {most} minutes at most. Say when it ended.',
    hi: 'मुलाक़ात अधिक से अधिक {most} मिनट की होती है। बताएँ कि वह कब समाप्त हुई।',
  },
  VISIT_TOO_LONG_AGO: {
    en: 'Visits are written down for {days} days at most: from {from} on.',
    hi: 'मुलाक़ात अधिक से अधिक {days} दिन बाद तक दर्ज होती है: {from} से।',
  },
  VISIT_UNDER_WAY: {
    en: 'It is on record already what became of this appointment. It can no longer be moved, cancelled or covered.',
    hi: 'इस मुलाक़ात में क्या हुआ, यह दर्ज हो चुका है। अब इसे बदला या रद्द नहीं किया जा सकता, न ही कोई और जगह ले सकता है।',
  },
  VISIT_WITHOUT_APPOINTMENT: {
    en: 'Only a child who had an appointment can have been not brought.',
    hi: '“नहीं लाया गया” केवल उस बच्चे के लिए दर्ज होता है जिसकी मुलाक़ात तय थी।',
  },
} as const satisfies Record<VisitRefusal, Words>;
