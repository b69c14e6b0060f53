import type { Words } from '@trellis/domain';

export const messages = {
  'rules.lead': {
    en: 'What the rules between the disciplines noticed in drafts, and how it ended. Counts only: no child is named.',
    hi: 'विधाओं के बीच के नियमों ने मसौदों में क्या देखा, और उसका क्या हुआ। केवल गिनती: किसी बच्चे का नाम नहीं।',
  },
  'rules.print': { en: 'Print', hi: 'छापें' },
  'rules.period': { en: 'Raised in', hi: 'कब उठे' },
  'rules.period.3': { en: 'Last 3 months', hi: 'पिछले 3 महीने' },
  'rules.period.6': { en: 'Last 6 months', hi: 'पिछले 6 महीने' },
  'rules.period.12': { en: 'Last 12 months', hi: 'पिछले 12 महीने' },
  'rules.period.own': { en: 'Other days', hi: 'अन्य दिन' },
  'rules.from': { en: 'From', hi: 'से' },
  'rules.to': { en: 'To', hi: 'तक' },
  'rules.days': { en: 'Raised from {from} to {to}', hi: '{from} से {to} तक उठे' },

  'rules.takeaway.none': {
    en: 'No rule raised anything in these days.',
    hi: 'इन दिनों में किसी नियम ने कुछ नहीं उठाया।',
  },
  'rules.takeaway.useful': {
    en: '{raised, plural, one {# finding was} other {# findings were}} raised, and no rule is set aside more than half the time.',
    hi: '{raised, plural, one {# बात उठी} other {# बातें उठीं}}, और कोई नियम आधे से ज़्यादा बार अलग नहीं रखा गया।',
  },
  'rules.takeaway.reports': {
    en: 'Set aside more than half the time: {rules}. Does the rule ask for the wrong thing, or do we pass over it?',
    hi: 'आधे से ज़्यादा बार अलग रखे गए: {rules}। क्या नियम ग़लत बात पूछता है, या हम उसे अनदेखा करते हैं?',
  },
  'rules.means': { en: 'What “reports itself” means', hi: '“ध्यान माँगता है” का अर्थ' },
  'rules.means.settled': {
    en: 'A finding is settled when somebody changes what it is about, when a named person clears it, or when it is set aside by one of the four reasons.',
    hi: 'कोई बात तब निपटती है जब कोई उस चीज़ को बदलता है, कोई नामित व्यक्ति अनुमति देता है, या वह चार में से किसी कारण से अलग रखी जाती है।',
  },
  'rules.means.reports': {
    en: 'A rule reports itself when more than half of what was settled was set aside, and {fewest} or more were settled. Fewer say nothing yet.',
    hi: 'नियम तब ध्यान माँगता है जब निपटी बातों में से आधे से ज़्यादा अलग रखी गईं, और {fewest} या अधिक निपटीं। कम से अभी कुछ पता नहीं चलता।',
  },
  'rules.means.counted': {
    en: 'A finding is counted once in a draft, as it stood at last. What is still open, or went by itself, is not part of the half.',
    hi: 'एक मसौदे में हर बात एक बार गिनी जाती है, जैसी वह अंत में थी। जो खुली है या अपने आप गई, वह इस आधे में नहीं गिनी जाती।',
  },

  'rules.edition': { en: 'Edition {version}', hi: 'संस्करण {version}' },
  'rules.earlier': { en: 'Runs no more', hi: 'अब नहीं चलता' },
  'rules.grade': { en: 'Usually', hi: 'आमतौर पर' },
  'rules.notices.SAME_OUTCOME_TWICE': {
    en: 'Two open goals name the same outcome.',
    hi: 'दो खुले लक्ष्य एक ही परिणाम बताते हैं।',
  },
  'rules.notices.OPPOSITE_HANDLING': {
    en: 'Two disciplines handle the child in opposite ways.',
    hi: 'दो विधाएँ बच्चे को उलटे तरीकों से संभालती हैं।',
  },
  'rules.notices.FOCUS_AREA_UNDIVIDED': {
    en: 'Two disciplines work on one focus area, and the goal does not say who does which part.',
    hi: 'दो विधाएँ एक ही क्षेत्र पर काम करती हैं, और लक्ष्य में नहीं लिखा कि कौन सा हिस्सा कौन करता है।',
  },
  'rules.notices.PRIORITY_UNSERVED': {
    en: 'The family wants something that no goal names.',
    hi: 'परिवार कुछ चाहता है जिसके लिए कोई लक्ष्य नहीं।',
  },
  'rules.notices.NEED_UNSERVED': {
    en: 'A need was reported, and no strand works on it.',
    hi: 'एक ज़रूरत बताई गई, और कोई उस पर काम नहीं करता।',
  },
  'rules.notices.ACTIVITY_AGAINST_PRECAUTION': {
    en: 'An activity goes against a precaution, or needs care because of one.',
    hi: 'कोई गतिविधि सावधानी के विरुद्ध है, या उसके कारण ध्यान चाहती है।',
  },
  'rules.notices.LOAD_TOO_FULL': {
    en: 'The week takes more minutes than agreed, or the family is asked to do too much at home.',
    hi: 'सप्ताह में तय से ज़्यादा मिनट लगते हैं, या परिवार से घर पर बहुत ज़्यादा करने को कहा गया है।',
  },

  'rules.part.MET': { en: 'Met by a change', hi: 'बदलाव से हल' },
  'rules.part.CLEARED': { en: 'Cleared by a named person', hi: 'नामित व्यक्ति ने अनुमति दी' },
  'rules.part.WENT': { en: 'Went by itself', hi: 'अपने आप गया' },
  'rules.part.OPEN': { en: 'Still open', hi: 'अभी खुला' },
  'rules.raised': { en: 'Raised', hi: 'उठे' },
  'rules.settled': { en: 'Settled', hi: 'निपटे' },
  'rules.setAside': { en: 'Set aside', hi: 'अलग रखे' },
  'rules.half': { en: 'half', hi: 'आधा' },
  'rules.share': {
    en: 'Set aside {setAside} of {settled} times ({percent})',
    hi: '{settled} में से {setAside} बार अलग रखा ({percent})',
  },
  'rules.nothingSettled': { en: 'Nothing was settled in these days.', hi: 'इन दिनों में कुछ नहीं निपटा।' },
  'rules.reports': { en: 'Reports itself', hi: 'ध्यान माँगता है' },
  'rules.tooFew': { en: 'Too few to say', hi: 'कहने के लिए बहुत कम' },
  'rules.useful': { en: 'Heeded half the time or more', hi: 'आधी या ज़्यादा बार मानी गई' },
  'rules.besides': {
    en: 'Besides: gone by itself {went}, still open {open}.',
    hi: 'इसके अलावा: अपने आप गए {went}, अभी खुले {open}।',
  },

  'rules.waits': {
    en: 'Over the last 12 months this rule was set aside more than half the time.',
    hi: 'पिछले 12 महीनों में यह नियम आधे से ज़्यादा बार अलग रखा गया।',
  },
  'rules.waitsForLead': { en: 'A lead therapist answers for it.', hi: 'मुख्य थेरेपिस्ट इसका उत्तर देते हैं।' },
  'rules.answer': { en: 'What do we make of it?', hi: 'हम इसे कैसे समझते हैं?' },
  'rules.answerHint': {
    en: 'About the rule, and no child by name. Its count for Today then begins anew.',
    hi: 'नियम के बारे में लिखें, किसी बच्चे का नाम नहीं। इसके बाद “आज” के लिए गिनती फिर शुरू होती है।',
  },
  'rules.save': { en: 'Answer', hi: 'उत्तर दें' },
  'rules.answered': { en: 'Answered on {day} by', hi: '{day} को उत्तर दिया:' },

  'rules.table': { en: 'The same in figures', hi: 'यही अंकों में' },
  'rules.rule': { en: 'Rule', hi: 'नियम' },
  'rules.asideShare': { en: 'Set aside, of settled', hi: 'निपटे में से अलग रखे' },
} as const satisfies Record<string, Words>;
