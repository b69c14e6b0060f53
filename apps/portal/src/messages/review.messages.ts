import type { Words } from '@trellis/domain';

export const messages = {
  'review.ofPlan': { en: 'Review of plan {number}', hi: 'योजना {number} की समीक्षा' },
  'review.number': { en: 'No. {mrn}', hi: 'नं. {mrn}' },
  'review.due': { en: 'due {day}', hi: '{day} तक' },
  'review.held': { en: 'held {day}', hi: '{day} को हुई' },
  'review.closed': { en: 'closed {day}', hi: '{day} को बंद' },
  'review.none': { en: 'No plan to review yet', hi: 'अभी समीक्षा के लिए कोई योजना नहीं' },
  'review.noneText': {
    en: 'A review looks again at the goals of a joint plan that is in force.',
    hi: 'समीक्षा में लागू साझा योजना के लक्ष्यों को फिर से देखा जाता है।',
  },
  'review.toPlan': { en: 'Open the joint plan', hi: 'साझा योजना खोलें' },
  'review.open': { en: 'Open the review', hi: 'समीक्षा शुरू करें' },
  'review.openTitle': { en: 'Look at the goals again', hi: 'लक्ष्यों को फिर से देखें' },
  'review.openText': {
    en: 'Two people rate each goal, the practitioner and the family, without seeing each other’s. Ratings count when they are given within {days} days of the day it is held.',
    hi: 'हर लक्ष्य को दो लोग आँकते हैं, थेरेपिस्ट और परिवार, एक-दूसरे की रेटिंग देखे बिना। समीक्षा के दिन से {days} दिन के भीतर दी गई रेटिंग गिनी जाती है।',
  },
  'review.heldOn': { en: 'Held on', hi: 'किस दिन' },
  'review.who': { en: 'Who rates now', hi: 'अभी कौन आँक रहा है' },
  'review.name': { en: 'Name of the one who rates', hi: 'आँकने वाले का नाम' },
  'review.handOver': {
    en: 'Hand the tablet over. Nothing that anyone else gave is on this screen.',
    hi: 'टैबलेट दे दें। किसी और की दी हुई कोई रेटिंग इस स्क्रीन पर नहीं है।',
  },
  'review.ownFirst': {
    en: 'Give your own ratings before you type the family’s: who has seen theirs no longer rates blind.',
    hi: 'परिवार की रेटिंग लिखने से पहले अपनी रेटिंग दें: जिसने उनकी देख ली, वह निष्पक्ष नहीं आँक सकता।',
  },
  'review.ratings': { en: 'Ratings', hi: 'रेटिंग' },
  'review.given': { en: 'Rated: {who}', hi: 'आँका: {who}' },
  'review.awaited': { en: 'Awaited: {who}', hi: 'बाकी: {who}' },
  'review.special': { en: 'or', hi: 'या' },
  'review.give': { en: 'Give this rating: {value}', hi: 'यह रेटिंग दें: {value}' },
  'review.choose': {
    en: 'Choose a level. A rating that was given is not changed any more.',
    hi: 'एक स्तर चुनें। दी गई रेटिंग फिर बदली नहीं जाती।',
  },
  'review.in': { en: 'Rated. It shows once the other is in too.', hi: 'आँका गया। दूसरी रेटिंग आने पर दिखेगा।' },
  'review.agree': { en: 'Both say the same.', hi: 'दोनों की रेटिंग एक है।' },
  'review.differ': { en: 'They differ. Talk about it; both stay.', hi: 'दोनों अलग हैं। इस पर बात करें; दोनों दर्ज रहेंगी।' },
  'review.t': { en: 'T-score of the plan', hi: 'योजना का T-स्कोर' },
  'review.tStart': { en: 'At the start', hi: 'शुरुआत में' },
  'review.tNow': { en: 'At this review', hi: 'इस समीक्षा में' },
  'review.tChange': { en: 'Change', hi: 'बदलाव' },
  'review.tMade': {
    en: 'n = {rated}: {rated} of {of} goals rated by a practitioner · start {start}',
    hi: 'n = {rated}: {of} में से {rated} लक्ष्य थेरेपिस्ट ने आँके · शुरुआत {start}',
  },
  'review.tIncomplete': {
    en: 'Not every goal is rated: not for comparing.',
    hi: 'हर लक्ष्य नहीं आँका गया: तुलना के लिए नहीं।',
  },
  'review.tWaits': {
    en: 'T is shown once both have rated a goal.',
    hi: 'जब किसी लक्ष्य को दोनों आँक लेंगे, तब T दिखेगा।',
  },
  'review.close': { en: 'Close the review', hi: 'समीक्षा बंद करें' },
  'review.closeText': {
    en: 'Nobody can rate after that, and everyone on the team sees all ratings.',
    hi: 'इसके बाद कोई नहीं आँक सकता, और टीम में सब को सारी रेटिंग दिखेंगी।',
  },
  'review.closeAwaited': {
    en: '{count, plural, one {# goal still waits} other {# goals still wait}} for a rating.',
    hi: '{count, plural, one {# लक्ष्य की} other {# लक्ष्यों की}} रेटिंग अभी बाकी है।',
  },
  'review.closeYes': { en: 'Close it all the same', hi: 'फिर भी बंद करें' },
  'review.reached': { en: 'May be reached', hi: 'शायद पूरे हुए' },
  'review.reachedText': {
    en: 'Seen at the expected level or better on two days. It is reached when you say so.',
    hi: 'दो दिन अपेक्षित स्तर या उससे बेहतर देखा गया। आपके कहने पर ही यह पूरा माना जाएगा।',
  },
  'review.confirm': { en: 'Confirm that it is reached', hi: 'पुष्टि करें कि पूरा हुआ' },
  'review.reachedReason': { en: 'Seen on {first} and on {second}', hi: '{first} और {second} को देखा गया' },
} as const satisfies Record<string, Words>;
