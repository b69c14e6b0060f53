import type { Words } from '@trellis/domain';

export const messages = {
  'signIn.title': { en: 'Sign in to Trellis', hi: 'Trellis में साइन इन करें' },
  'signIn.lead': { en: 'One joint plan for every child.', hi: 'हर बच्चे के लिए एक साझा योजना।' },
  'signIn.demoTitle': { en: 'Or look around as', hi: 'या इस रूप में देखें' },
  'signIn.demoText': {
    en: 'A synthetic clinic. Nobody here is real.',
    hi: 'नकली क्लिनिक। यहाँ कोई असली नहीं है।',
  },
  'signIn.chooseTitle': { en: 'Which clinic today?', hi: 'आज कौन सा क्लिनिक?' },
  'signIn.chooseText': { en: 'You work at more than one.', hi: 'आप एक से ज़्यादा में काम करते हैं।' },
  'signIn.discipline.OCCUPATIONAL_THERAPY': { en: 'Occupational therapy', hi: 'ऑक्यूपेशनल थेरेपी' },
  'signIn.discipline.PHYSIOTHERAPY': { en: 'Physiotherapy', hi: 'फ़िज़ियोथेरेपी' },
  'signIn.back': { en: 'Back', hi: 'वापस' },
  'signIn.insecureTitle': { en: 'This address cannot keep a sign-in', hi: 'यह पता साइन-इन नहीं रख सकता' },
  'signIn.insecureText': {
    en: 'The browser keeps sign-ins and unsent text only over https or on localhost. Open the portal as http://localhost on this machine, or put it behind https for a tablet.',
    hi: 'ब्राउज़र साइन-इन और न भेजा गया पाठ केवल https या localhost पर रखता है। इस मशीन पर http://localhost से खोलें, या टैबलेट के लिए https लगाएँ।',
  },
  'signIn.compare': { en: 'What do OT and PT do?', hi: 'OT और PT क्या करते हैं?' },
} as const satisfies Record<string, Words>;
