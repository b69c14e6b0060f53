import type { Words } from '@trellis/domain';

export const messages = {
  'today.title': { en: 'Good day, {name}', hi: 'नमस्ते, {name}' },
  'today.myChildren': { en: 'My children', hi: 'मेरे बच्चे' },
  'today.noChildren': { en: 'You are on no care team yet', hi: 'आप अभी किसी देखभाल टीम में नहीं हैं' },
  'today.noChildrenText': {
    en: 'A lead therapist or administrator adds you to a child’s team.',
    hi: 'मुख्य थेरेपिस्ट या प्रशासक आपको किसी बच्चे की टीम में जोड़ते हैं।',
  },
  'today.allChildren': { en: 'See all children', hi: 'सभी बच्चे देखें' },
  'today.needsYou': { en: 'Needs you', hi: 'आपकी ज़रूरत' },
  'today.nothingNeeds': { en: 'Nothing waits for you', hi: 'आपके लिए कुछ बाकी नहीं है' },
  'today.nothingNeedsText': {
    en: 'Signatures, reviews and ratings show up here when it is your turn.',
    hi: 'जब आपकी बारी होगी, हस्ताक्षर, समीक्षा और रेटिंग यहाँ दिखेंगे।',
  },
  'today.filter': { en: 'Show', hi: 'दिखाएँ' },
  'today.filter.all': { en: 'All {count}', hi: 'सभी {count}' },
  'today.filter.signatures': { en: 'Signatures {count}', hi: 'हस्ताक्षर {count}' },
  'today.filter.reviews': { en: 'Reviews {count}', hi: 'समीक्षा {count}' },
  'today.filter.others': { en: 'Others {count}', hi: 'अन्य {count}' },
  'today.need.SIGNATURE': { en: 'Plan waits for your signature', hi: 'योजना पर आपके हस्ताक्षर बाकी' },
  'today.need.GUARDIAN_AGREEMENT': { en: 'Family’s agreement to be recorded', hi: 'परिवार की सहमति दर्ज करनी है' },
  'today.need.REVIEW_OVERDUE': { en: 'Review overdue', hi: 'समीक्षा की तारीख निकल गई' },
  'today.need.REVIEW_DUE': { en: 'Review coming up', hi: 'समीक्षा आने वाली है' },
  'today.need.RATING': { en: 'Your rating is asked for', hi: 'आपकी रेटिंग चाहिए' },
  'today.need.REACHED_PROPOSED': { en: 'A goal may be reached: confirm it', hi: 'लक्ष्य शायद पूरा हुआ: पुष्टि करें' },
  'today.need.VERBAL_AGREEMENT_ENDING': { en: 'Verbal agreement ends soon', hi: 'मौखिक सहमति जल्द समाप्त होगी' },
  'today.need.TRIAGE_CALL': { en: 'Intake call to be made', hi: 'पहली बातचीत का फ़ोन करना है' },
  'today.due': { en: 'by {day}', hi: '{day} तक' },
  'today.goals': {
    en: '{active, plural, one {# goal} other {# goals}}',
    hi: '{active, plural, one {# लक्ष्य} other {# लक्ष्य}}',
  },
  'today.reached': { en: '{reached} reached', hi: '{reached} पूरे' },
  'today.lastSeen': { en: 'last seen {day}', hi: 'पिछली बार {day}' },
  'today.noPlan': { en: 'No plan yet', hi: 'अभी योजना नहीं' },
} as const satisfies Record<string, Words>;
