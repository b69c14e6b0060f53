import type { Words } from '@trellis/domain';

/** What becomes of a goal after it was reached. */
export const messages = {
  'followUp.reached': { en: 'Reached: is it held?', hi: 'पूरे हुए लक्ष्य: क्या बने हुए हैं?' },
  'followUp.reachedOn': { en: 'reached {day}', hi: '{day} को पूरा हुआ' },
  'followUp.toHold': { en: 'To be held, {setting}:', hi: 'बनाए रखना है, {setting}:' },
  'followUp.months': { en: 'After {months} months', hi: '{months} महीने बाद' },
  'followUp.after': { en: '{result} after {months} months', hi: '{months} महीने बाद: {result}' },
  'followUp.due': { en: 'due {day}', hi: '{day} तक' },
  'followUp.overdue': { en: 'due since {day}', hi: '{day} से बाकी' },
  'followUp.from': { en: 'what is seen from {day} on counts', hi: '{day} से जो देखा जाए वह गिना जाता है' },
  'followUp.notFollowed': { en: 'Not followed up after {months} months', hi: '{months} महीने बाद नहीं देखा गया' },
  'followUp.owner': { en: 'followed up by', hi: 'फ़ॉलो-अप करेंगे:' },
  'followUp.unattended': {
    en: 'has left the team: anybody of the team looks, or hands it on',
    hi: 'टीम में नहीं रहे: टीम में से कोई भी देखे या किसी और को सौंपे',
  },
  'followUp.see': { en: 'Record what is seen', hi: 'जो दिखा वह दर्ज करें' },
  'followUp.hand': { en: 'Hand over', hi: 'सौंपें' },
  'followUp.aside': { en: 'Set aside', hi: 'छोड़ दें' },
  'followUp.see.text': {
    en: 'Look at the goal itself in its own place, as it goes on any day. What you record leaves the goal closed as it is.',
    hi: 'लक्ष्य को उसकी अपनी जगह पर देखें, जैसे वह रोज़ होता है। दर्ज करने से लक्ष्य बंद ही रहता है।',
  },
  'followUp.see.where': { en: 'Where', hi: 'कहाँ' },
  'followUp.see.how': { en: 'How it was seen', hi: 'कैसे देखा' },
  'followUp.see.on': { en: 'On', hi: 'तारीख' },
  'followUp.see.note': { en: 'What else to know', hi: 'और क्या जानना चाहिए' },
  'followUp.see.save': { en: 'Record', hi: 'दर्ज करें' },
  'followUp.see.choose': { en: 'Choose the level that was seen', hi: 'जो स्तर दिखा उसे चुनें' },
  'followUp.see.elsewhere': {
    en: 'Seen in another place, it does not say whether the goal is held.',
    hi: 'दूसरी जगह देखने से पता नहीं चलता कि लक्ष्य बना हुआ है या नहीं।',
  },
  'followUp.hand.to': { en: 'Who looks from now on', hi: 'अब से कौन देखेगा' },
  'followUp.aside.why': { en: 'Why nobody looks', hi: 'कोई क्यों नहीं देखेगा' },
  'followUp.aside.note': { en: 'In a word', hi: 'एक शब्द में' },
  'followUp.takeBack': { en: 'Recorded by mistake', hi: 'गलती से दर्ज' },
  'followUp.cancel': { en: 'Cancel', hi: 'रद्द करें' },
} as const satisfies Record<string, Words>;
