import type { Words } from '@trellis/domain';

export const messages = {
  'figures.lead.clinic': {
    en: 'What became of what was booked. Counts only: no child is named.',
    hi: 'जो मुलाक़ातें तय थीं, उनका क्या हुआ। केवल गिनती: किसी बच्चे का नाम नहीं।',
  },
  'figures.lead.own': {
    en: 'Your own visits. Counts only: no child is named.',
    hi: 'आपकी अपनी मुलाक़ातें। केवल गिनती: किसी बच्चे का नाम नहीं।',
  },
  'figures.print': { en: 'Print', hi: 'छापें' },
  'figures.span': { en: 'Counted over', hi: 'कितने दिनों की गिनती' },
  'figures.span.DAY': { en: 'Day', hi: 'दिन' },
  'figures.span.WEEK': { en: 'Week', hi: 'सप्ताह' },
  'figures.span.MONTH': { en: 'Month', hi: 'महीना' },
  'figures.on': { en: 'Date', hi: 'तारीख़' },
  'figures.before': { en: 'Earlier', hi: 'पहले' },
  'figures.after': { en: 'Later', hi: 'बाद में' },
  'figures.site': { en: 'Site', hi: 'केंद्र' },
  'figures.therapist': { en: 'Therapist', hi: 'थेरेपिस्ट' },
  'figures.allSites': { en: 'All sites', hi: 'सभी केंद्र' },
  'figures.allTherapists': { en: 'All therapists', hi: 'सभी थेरेपिस्ट' },
  'figures.fromTo': { en: '{from} to {to}', hi: '{from} से {to} तक' },
  'figures.days': { en: '{days}: {booked} in all', hi: '{days}: कुल {booked}' },
  'figures.none': {
    en: 'Nothing is booked and nobody was seen on {days}. Choose other days.',
    hi: '{days}: न कुछ तय था, न कोई आया। दूसरे दिन चुनें।',
  },

  'figures.attendance': { en: 'Who came', hi: 'कौन आया' },
  'figures.booked': { en: 'In all', hi: 'कुल' },
  'figures.came': { en: 'Came', hi: 'आए' },
  'figures.notBrought': { en: 'Not brought', hi: 'नहीं लाए गए' },
  'figures.cancelled': { en: 'Cancelled', hi: 'रद्द' },
  'figures.open': { en: 'Still open', hi: 'अभी बाक़ी' },
  'figures.share': { en: '{count} · {percent} %', hi: '{count} · {percent} %' },
  'figures.of': { en: '{part} of {whole}', hi: '{whole} में से {part}' },

  'figures.whyCancelled': { en: 'Why it was cancelled', hi: 'रद्द होने के कारण' },
  'figures.noneCancelled': { en: 'Nothing was cancelled.', hi: 'कुछ भी रद्द नहीं हुआ।' },
  'figures.cancelledFor': {
    en: 'By the family {family}, by the clinic {clinic}',
    hi: 'परिवार की ओर से {family}, क्लिनिक की ओर से {clinic}',
  },

  'figures.timeToSign': { en: 'Time to sign', hi: 'हस्ताक्षर में लगा समय' },
  'figures.noneFinished': { en: 'No visit is over yet.', hi: 'अभी कोई मुलाक़ात पूरी नहीं हुई।' },
  'figures.median': { en: 'after the end of the visit, in the middle', hi: 'मुलाक़ात ख़त्म होने के बाद, बीच का मान' },
  'figures.atOnce': { en: 'Signed within 2 minutes', hi: '2 मिनट में हस्ताक्षर' },
  'figures.sameDay': { en: 'Signed the same day', hi: 'उसी दिन हस्ताक्षर' },
  'figures.unsigned': { en: 'Not signed yet', hi: 'अभी हस्ताक्षर नहीं' },
  'figures.signedOf': { en: 'Notes signed', hi: 'हस्ताक्षरित नोट' },
  'figures.minutes': { en: '{minutes} min', hi: '{minutes} मिनट' },
  'figures.hours': { en: '{hours} h', hi: '{hours} घंटे' },

  'figures.plannedDelivered': { en: 'Planned and delivered', hi: 'तय और दिया गया समय' },
  'figures.planned': { en: 'Minutes planned', hi: 'तय मिनट' },
  'figures.delivered': { en: 'Minutes delivered', hi: 'दिए गए मिनट' },
  'figures.plannedMeans': {
    en: 'Planned is what was booked, was not cancelled and is over. A group and a co-treatment count once.',
    hi: 'तय वह समय है जो बुक था, रद्द नहीं हुआ और बीत चुका है। समूह और साझा उपचार एक बार गिने जाते हैं।',
  },

  'figures.bySite': { en: 'By site', hi: 'केंद्र के अनुसार' },
  'figures.byTherapist': { en: 'By therapist', hi: 'थेरेपिस्ट के अनुसार' },
  'figures.noAppointment': { en: 'Without an appointment', hi: 'बिना तय मुलाक़ात' },
  'figures.whole': { en: 'All together', hi: 'सब मिलाकर' },
  'figures.counted': {
    en: 'Each child of a group counts. A visit of two therapists stands with both, and once in the whole.',
    hi: 'समूह का हर बच्चा गिना जाता है। दो थेरेपिस्टों की मुलाक़ात दोनों के साथ दिखती है, और कुल में एक बार।',
  },
} as const satisfies Record<string, Words>;
