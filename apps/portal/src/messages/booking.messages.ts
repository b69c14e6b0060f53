import type { Words } from '@trellis/domain';

/** Booking an appointment, or a series of them. */
export const messages = {
  'booking.title': { en: 'Book an appointment', hi: 'मुलाक़ात रखें' },
  'booking.restored': { en: 'This is what you had typed here before.', hi: 'यह वही है जो आपने यहाँ पहले लिखा था।' },
  'booking.afresh': { en: 'Start afresh', hi: 'नए सिरे से शुरू करें' },
  'booking.kind': { en: 'Kind', hi: 'प्रकार' },
  'booking.number': { en: 'No. {mrn}', hi: 'नं. {mrn}' },

  'booking.child': { en: 'Child', hi: 'बच्चा' },
  'booking.child.more': { en: 'One more child', hi: 'एक और बच्चा' },
  'booking.child.hint': {
    en: 'Some letters of the name in either script, or the number.',
    hi: 'नाम के कुछ अक्षर, किसी भी लिपि में, या नंबर।',
  },
  'booking.child.none': { en: 'No child of that name.', hi: 'इस नाम का कोई बच्चा नहीं।' },
  'booking.child.remove': { en: 'Take this child out', hi: 'इस बच्चे को हटाएँ' },

  'booking.disciplines': { en: 'Show only', hi: 'केवल ये दिखाएँ' },
  'booking.therapists': { en: 'Therapists', hi: 'थेरेपिस्ट' },
  'booking.therapists.all': { en: 'Others of the clinic', hi: 'क्लिनिक के अन्य' },

  'booking.site': { en: 'Site', hi: 'जगह' },
  'booking.minutes': { en: 'Length', hi: 'अवधि' },
  'booking.minutesOf': { en: '{minutes} minutes', hi: '{minutes} मिनट' },
  'booking.room': { en: 'Room', hi: 'कमरा' },
  'booking.anyRoom': { en: 'Whichever is free', hi: 'जो भी ख़ाली हो' },
  'booking.equipment': { en: 'Equipment', hi: 'उपकरण' },
  'booking.address': { en: 'Address', hi: 'पता' },
  'booking.travelBefore': { en: 'Minutes on the way there', hi: 'जाने में मिनट' },
  'booking.travelAfter': { en: 'Minutes on the way back', hi: 'लौटने में मिनट' },
  'booking.loneWorkerNote': { en: 'For who goes there alone', hi: 'अकेले जाने वाले के लिए' },
  'booking.loneWorkerHint': {
    en: 'How to get in, whom to call, what to be careful of.',
    hi: 'भीतर कैसे जाएँ, किसे फ़ोन करें, किस बात का ध्यान रखें।',
  },
  'booking.link': { en: 'Link', hi: 'लिंक' },
  'booking.linkHint': { en: 'It begins with https://', hi: 'यह https:// से शुरू होता है' },
  'booking.guardianPresent': { en: 'A guardian is beside the child', hi: 'बच्चे के पास एक अभिभावक हैं' },
  'booking.guardianHint': { en: 'Without one it is not held online.', hi: 'इसके बिना ऑनलाइन मुलाक़ात नहीं होती।' },
  'booking.emergencyAddress': { en: 'Where the child is', hi: 'बच्चा कहाँ है' },
  'booking.emergencyHint': { en: 'Help is sent to this address.', hi: 'मदद इसी पते पर भेजी जाती है।' },

  'booking.day': { en: 'Day', hi: 'दिन' },
  'booking.time': { en: 'Time', hi: 'समय' },
  'booking.times': { en: 'Next times that fit for all', hi: 'अगले समय जो सबके लिए ठीक हैं' },
  'booking.times.who': {
    en: 'Say who treats; then the next times that fit for all stand here.',
    hi: 'बताएँ कौन इलाज करेगा; फिर सबके लिए ठीक अगले समय यहाँ दिखेंगे।',
  },
  'booking.times.none': {
    en: 'In the next four weeks there is no time at which all are free.',
    hi: 'अगले चार हफ़्तों में ऐसा कोई समय नहीं जब सब ख़ाली हों।',
  },
  'booking.times.later': { en: 'Later times', hi: 'बाद के समय' },
  'booking.clash': { en: 'This time does not fit.', hi: 'यह समय ठीक नहीं बैठता।' },
  'booking.override': { en: 'Book it all the same, because', hi: 'फिर भी रखें, क्योंकि' },
  'booking.overrideHint': {
    en: 'The reason and your name stand in the list of overrides.',
    hi: 'कारण और आपका नाम अपवादों की सूची में रहेगा।',
  },

  'booking.repeats': { en: 'Repeat', hi: 'दोहराएँ' },
  'booking.every': { en: 'How often', hi: 'कितनी बार' },
  'booking.everyWeeks': {
    en: '{weeks, plural, one {every week} other {every # weeks}}',
    hi: '{weeks, plural, one {हर हफ़्ते} other {हर # हफ़्ते में}}',
  },
  'booking.ends': { en: 'Until', hi: 'कब तक' },
  'booking.ends.COUNT': { en: 'A number', hi: 'एक संख्या' },
  'booking.ends.DAY': { en: 'A day', hi: 'एक दिन' },
  'booking.count': { en: 'How many', hi: 'कितनी' },
  'booking.lastOn': { en: 'Last day', hi: 'आख़िरी दिन' },
  'booking.skipHolidays': { en: 'Leave holidays out', hi: 'छुट्टियाँ छोड़ दें' },
  'booking.series': { en: 'The dates', hi: 'तारीखें' },
  'booking.series.first': {
    en: 'Choose a child and a first time; then all dates stand here.',
    hi: 'बच्चा और पहला समय चुनें; फिर सभी तारीखें यहाँ दिखेंगी।',
  },
  'booking.series.count': {
    en: '{count, plural, one {# date will be booked} other {# dates will be booked}}',
    hi: '{count, plural, one {# तारीख रखी जाएगी} other {# तारीखें रखी जाएँगी}}',
  },
  'booking.series.undecided': {
    en: '{count, plural, one {# date that clashes is to be decided} other {# dates that clash are to be decided}}',
    hi: '{count, plural, one {टकराने वाली # तारीख तय करनी है} other {टकराने वाली # तारीखें तय करनी हैं}}',
  },
  'booking.series.holiday': { en: 'left out, a holiday', hi: 'छोड़ी गई, छुट्टी' },
  'booking.series.skip': { en: 'Leave it out', hi: 'छोड़ दें' },
  'booking.series.skipAll': { en: 'Leave all of these out', hi: 'ये सभी छोड़ दें' },
  'booking.series.other': { en: 'Another time', hi: 'दूसरा समय' },
  'booking.series.take': { en: 'Take this time', hi: 'यह समय लें' },
  'booking.series.keep': { en: 'All the same', hi: 'फिर भी रखें' },
  'booking.series.change': { en: 'Change', hi: 'बदलें' },
  'booking.series.isSkipped': { en: 'left out', hi: 'छोड़ी गई' },
  'booking.series.isKept': { en: 'booked all the same', hi: 'फिर भी रखी जाएगी' },
  'booking.series.isMoved': { en: 'instead {day}, {time}', hi: 'इसकी जगह {day}, {time}' },

  'booking.book': {
    en: '{count, plural, one {Book} other {Book # appointments}}',
    hi: '{count, plural, one {रखें} other {# मुलाक़ातें रखें}}',
  },
  'booking.cancel': { en: 'Cancel', hi: 'रद्द करें' },
  'booking.close': { en: 'Done', hi: 'हो गया' },
  'booking.done': {
    en: '{count, plural, one {The appointment is booked.} other {# appointments are booked.}}',
    hi: '{count, plural, one {मुलाक़ात रख दी गई।} other {# मुलाक़ातें रख दी गईं।}}',
  },
  'booking.firstOf': { en: 'The first:', hi: 'पहली:' },
  'booking.toDiary': { en: 'See this day in the diary', hi: 'डायरी में यह दिन देखें' },
  'booking.undone': { en: 'Taken back: booked by mistake.', hi: 'वापस ली गई: ग़लती से रखी गई थी।' },
  'booking.notUndone': {
    en: 'It could not be taken back; the appointment stands.',
    hi: 'वापस नहीं ली जा सकी; मुलाक़ात तय है।',
  },
} as const satisfies Record<string, Words>;
