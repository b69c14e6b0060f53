import type { Words } from '@trellis/domain';

export const messages = {
  'settings.lead': { en: 'For you, on this device.', hi: 'आपके लिए, इस डिवाइस पर।' },
  'settings.language': { en: 'Language', hi: 'भाषा' },
  'settings.scheme': { en: 'Colours', hi: 'रंग' },
  'settings.scheme.auto': { en: 'As the device', hi: 'डिवाइस जैसा' },
  'settings.scheme.light': { en: 'Light', hi: 'हल्के' },
  'settings.scheme.dark': { en: 'Dark', hi: 'गहरे' },
  'settings.textSize': { en: 'Text size', hi: 'अक्षरों का आकार' },
  'settings.textSize.normal': { en: 'Normal', hi: 'सामान्य' },
  'settings.textSize.large': { en: 'Large', hi: 'बड़ा' },
  'settings.textSize.larger': { en: 'Larger', hi: 'और बड़ा' },
  'settings.density': { en: 'Spacing', hi: 'दूरी' },
  'settings.density.comfortable': { en: 'Comfortable', hi: 'आरामदायक' },
  'settings.density.dense': { en: 'Dense', hi: 'सघन' },
  'settings.densityHint': {
    en: 'Dense is for a mouse; on a touch screen buttons keep their size.',
    hi: 'सघन माउस के लिए है; टच स्क्रीन पर बटन अपने आकार के रहते हैं।',
  },
  'settings.hand': { en: 'The hand that is free', hi: 'जो हाथ ख़ाली रहता है' },
  'settings.hand.right': { en: 'Right', hi: 'दायाँ' },
  'settings.hand.left': { en: 'Left', hi: 'बायाँ' },
  'settings.handHint': {
    en: 'While you record, the buttons you press most lie on this side.',
    hi: 'दर्ज करते समय सबसे अधिक दबने वाले बटन इसी ओर रहते हैं।',
  },
  'settings.look': { en: 'Look', hi: 'रूप' },
  'settings.keys': { en: 'Keyboard', hi: 'कीबोर्ड' },
  'settings.letterShortcuts': { en: 'Shortcuts of single letters', hi: 'एक अक्षर वाले शॉर्टकट' },
  'settings.letterShortcutsHint': {
    en: 'Switch off if you dictate or if stray keys get in your way. Those with {key} stay.',
    hi: 'बोलकर लिखते हों या गलत कुंजियाँ दब जाती हों तो बंद करें। {key} वाले चालू रहते हैं।',
  },
  'settings.showShortcuts': { en: 'Show all shortcuts', hi: 'सभी शॉर्टकट दिखाएँ' },
  'settings.account': { en: 'Signed in', hi: 'साइन इन' },
  'settings.registration': { en: 'Registration valid until {day}', hi: 'पंजीकरण {day} तक मान्य' },

  'settings.clinic': { en: 'The clinic', hi: 'क्लिनिक' },
  'settings.usesCopm': { en: 'What families want is scored by COPM', hi: 'परिवार की इच्छाओं को COPM से आँका जाता है' },
  'settings.usesCopmHint': {
    en: 'For clinics that have bought it. Trellis keeps scores only; the forms stay with you.',
    hi: 'उन क्लिनिकों के लिए जिन्होंने इसे ख़रीदा है। Trellis केवल अंक रखता है; फ़ॉर्म आपके पास रहते हैं।',
  },
} as const satisfies Record<string, Words>;
