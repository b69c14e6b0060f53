import type { Words } from '@trellis/domain';

export const messages = {
  'offline.title': { en: 'Open without a network', hi: 'बिना नेटवर्क के खोलें' },
  'offline.lead': {
    en: 'The server cannot be reached. This device opens with what it read before; what you record is sent later.',
    hi: 'सर्वर तक पहुँच नहीं हो रही। यह डिवाइस पहले पढ़ी हुई बातों के साथ खुलेगा; जो आप दर्ज करेंगे वह बाद में भेजा जाएगा।',
  },
  'offline.who': { en: 'Who are you?', hi: 'आप कौन हैं?' },
  'offline.pin': { en: 'PIN of this device', hi: 'इस डिवाइस का PIN' },
  'offline.open': { en: 'Open', hi: 'खोलें' },
  'offline.wrongPin': {
    en: 'This is not the PIN. {count, plural, one {One try is} other {# tries are}} left.',
    hi: 'यह PIN सही नहीं है। {count, plural, one {एक कोशिश बची है} other {# कोशिशें बची हैं}}।',
  },
  'offline.gone': {
    en: 'Nothing can be opened here any more. Sign in once there is a network; what you recorded and did not send is still kept.',
    hi: 'यहाँ अब कुछ नहीं खुल सकता। नेटवर्क आने पर साइन इन करें; जो आपने दर्ज किया और भेजा नहीं गया, वह अब भी सुरक्षित है।',
  },
  'offline.tooLate': {
    en: 'Your last sign-in is more than 12 hours old, or the clock of this device was set back. Sign in once there is a network.',
    hi: 'आपका पिछला साइन-इन 12 घंटे से पुराना है, या इस डिवाइस की घड़ी पीछे की गई है। नेटवर्क आने पर साइन इन करें।',
  },
  'offline.card': { en: 'Without a network', hi: 'बिना नेटवर्क के' },
  'offline.offText': {
    en: 'With a PIN, this device opens your day and your children also where there is no network, for 12 hours after you signed in. What it keeps is encrypted.',
    hi: 'PIN के साथ यह डिवाइस आपका दिन और आपके बच्चे वहाँ भी खोलता है जहाँ नेटवर्क नहीं है, साइन इन करने के 12 घंटे बाद तक। जो रखा जाता है वह एन्क्रिप्ट होता है।',
  },
  'offline.newPin': { en: 'PIN, 6 to 12 digits', hi: 'PIN, 6 से 12 अंक' },
  'offline.again': { en: 'The same PIN again', hi: 'वही PIN फिर से' },
  'offline.begin': { en: 'Keep my day on this device', hi: 'मेरा दिन इस डिवाइस पर रखें' },
  'offline.fault.DIGITS_ONLY': { en: 'Digits 0 to 9 only.', hi: 'केवल 0 से 9 तक के अंक।' },
  'offline.fault.LENGTH': { en: 'Between 6 and 12 digits.', hi: '6 से 12 अंक।' },
  'offline.fault.GUESSABLE': {
    en: 'Anybody would try this one first. Mix the digits.',
    hi: 'यह तो कोई भी सबसे पहले आज़माएगा। अंक मिलाकर रखें।',
  },
  'offline.differs': { en: 'The two are not the same.', hi: 'दोनों एक जैसे नहीं हैं।' },
  'offline.onText': {
    en: 'Your day and your children are kept here, and open with your PIN until {time}.',
    hi: 'आपका दिन और आपके बच्चे यहाँ रखे हैं, और {time} तक आपके PIN से खुलते हैं।',
  },
  'offline.forget': { en: 'Forget this device', hi: 'इस डिवाइस को भूल जाएँ' },
  'offline.forgotten': {
    en: 'Nothing is kept for offline use on this device any more',
    hi: 'अब इस डिवाइस पर ऑफ़लाइन के लिए कुछ नहीं रखा है',
  },
  'offline.unavailable': {
    en: 'This browser keeps nothing safely at this address. It needs https.',
    hi: 'यह ब्राउज़र इस पते पर कुछ सुरक्षित नहीं रखता। इसके लिए https चाहिए।',
  },
} as const satisfies Record<string, Words>;
