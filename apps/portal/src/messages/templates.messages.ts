import type { Words } from '@trellis/domain';

export const messages = {
  'templates.add': { en: 'Add from a template', hi: 'नमूने से जोड़ें' },
  'templates.kind': { en: 'What to add', hi: 'क्या जोड़ना है' },
  'templates.goals': { en: 'Goals', hi: 'लक्ष्य' },
  'templates.plans': { en: 'Whole plans', hi: 'पूरी योजनाएँ' },
  'templates.search': { en: 'Search, in either language', hi: 'खोजें, किसी भी भाषा में' },
  'templates.focusArea': { en: 'Focus area', hi: 'मुख्य क्षेत्र' },
  'templates.condition': { en: 'Condition', hi: 'स्थिति' },
  'templates.any': { en: 'Any', hi: 'कोई भी' },
  'templates.none': { en: 'No template fits. Take a filter away.', hi: 'कोई नमूना नहीं मिला। एक छन्नी हटाएँ।' },
  'templates.suits': { en: 'suits this child', hi: 'इस बच्चे के लिए ठीक' },
  'templates.own': { en: 'the clinic’s own', hi: 'क्लिनिक का अपना' },
  'templates.behind': { en: 'a newer built-in one exists', hi: 'नया मूल नमूना मौजूद है' },
  'templates.ages': { en: '{from} to {until} years', hi: '{from} से {until} साल' },
  'templates.unreviewed': {
    en: 'Translation not reviewed: nobody who speaks Hindi has signed this Hindi text.',
    hi: 'अनुवाद की जाँच नहीं हुई: किसी हिंदी जानने वाले ने इस पाठ की पुष्टि नहीं की।',
  },
  'templates.home': { en: 'At home', hi: 'घर पर' },
  'templates.homeFacts': {
    en: '{routine}, {minutes} minutes a day. Stop if {stop}.',
    hi: '{routine}, रोज़ {minutes} मिनट। रुकें अगर {stop}।',
  },
  'templates.language': { en: 'Language of the plan', hi: 'योजना की भाषा' },
  'templates.strands': { en: 'Who works on it', hi: 'कौन काम करेगा' },
  'templates.noWish': {
    en: 'Every goal serves something the family wants. Write that down first.',
    hi: 'हर लक्ष्य परिवार की किसी इच्छा के लिए है। पहले वह लिखें।',
  },
  'templates.goalFor': { en: 'For what: {goal}', hi: 'किसके लिए: {goal}' },
  'templates.back': { en: 'Back to the list', hi: 'सूची पर वापस' },
  'templates.use': { en: 'Use this goal', hi: 'यह लक्ष्य लें' },
  'templates.usePlan': { en: 'Use this plan', hi: 'यह योजना लें' },
  'templates.strandAdded': { en: 'A strand more', hi: 'एक हिस्सा ज़्यादा' },
  'templates.strandRemoved': { en: 'A strand less', hi: 'एक हिस्सा कम' },
  'templates.asLaid': { en: 'As in its template', hi: 'नमूने जैसा ही' },
  'templates.differs': {
    en: '{count, plural, one {Differs from its template in # point} other {Differs from its template in # points}}',
    hi: '{count, plural, one {नमूने से # बात में अलग} other {नमूने से # बातों में अलग}}',
  },
} as const satisfies Record<string, Words>;
