import type { Words } from '@trellis/domain';

/** Scores of what the family wants, in a clinic that uses COPM. */
export const messages = {
  'copm.score': { en: 'Score by COPM', hi: 'COPM के अंक दें' },
  'copm.void': { en: 'Take back the last score', hi: 'पिछले अंक वापस लें' },
  'copm.performance': { en: 'How well it goes:', hi: 'कितना अच्छा होता है:' },
  'copm.satisfaction': { en: 'How content they are:', hi: 'कितने संतुष्ट हैं:' },
  'copm.fromTo': { en: '{first} to {last} ({change})', hi: '{first} से {last} ({change})' },
  'copm.scoredOn': { en: 'COPM, {day}', hi: 'COPM, {day}' },
  'copm.between': { en: 'COPM, {first} to {last}', hi: 'COPM, {first} से {last}' },
  'copm.rater.CHILD': { en: 'The child', hi: 'बच्चा' },
  'copm.rater.PROXY': { en: 'Somebody for the child', hi: 'बच्चे की ओर से कोई' },
  'copm.ceiling': {
    en: 'It began at {from} or more of 10: a change that counts has hardly room. Ask whether this is what they most want to work on.',
    hi: 'शुरुआत ही 10 में से {from} या अधिक से हुई: असरदार बदलाव की जगह कम है। पूछें कि क्या वे सबसे ज़्यादा इसी पर काम चाहते हैं।',
  },
  'copm.change': {
    en: 'COPM over {count, plural, one {# wish} other {# wishes}} scored again',
    hi: 'दोबारा आँकी गई {count, plural, one {# इच्छा} other {# इच्छाओं}} पर COPM',
  },
  'copm.mean.performance': {
    en: 'Performance on average {first} to {last} ({change})',
    hi: 'औसत प्रदर्शन {first} से {last} ({change})',
  },
  'copm.mean.satisfaction': {
    en: 'Satisfaction on average {first} to {last} ({change})',
    hi: 'औसत संतुष्टि {first} से {last} ({change})',
  },
  'copm.counts': { en: '{points} points or more', hi: '{points} अंक या अधिक' },
  'copm.source': {
    en: '{points} points are the usual change that counts, by the convention of the measure; others are in use. {source} It is no part of T.',
    hi: 'माप की रीति से {points} अंक का बदलाव असरदार माना जाता है; दूसरी सीमाएँ भी हैं। {source} यह T में नहीं गिना जाता।',
  },
  'copm.form.performance': { en: 'Performance', hi: 'प्रदर्शन' },
  'copm.form.satisfaction': { en: 'Satisfaction', hi: 'संतुष्टि' },
  'copm.form.rater': { en: 'Who scores', hi: 'अंक कौन देता है' },
  'copm.form.on': { en: 'On', hi: 'तारीख' },
  'copm.form.save': { en: 'Keep', hi: 'रखें' },
} as const satisfies Record<string, Words>;
