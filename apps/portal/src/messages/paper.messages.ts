import type { Words } from '@trellis/domain';

export const messages = {
  'paper.title': { en: 'Is this paper in force?', hi: 'क्या यह काग़ज़ लागू है?' },
  'paper.is.IN_FORCE': { en: 'Yes, it is in force.', hi: 'हाँ, यह लागू है।' },
  'paper.is.RESTS': { en: 'Care by it rests.', hi: 'इससे देखभाल अभी रुकी है।' },
  'paper.is.WAITING': { en: 'It waits for signatures.', hi: 'इस पर हस्ताक्षर बाकी हैं।' },
  'paper.is.REPLACED': { en: 'No, it was replaced.', hi: 'नहीं, इसकी जगह नया आ गया है।' },
  'paper.is.TAKEN_BACK': { en: 'No, it was taken back.', hi: 'नहीं, इसे वापस लिया गया।' },
  'paper.is.ENDED': { en: 'No, the plan has ended.', hi: 'नहीं, यह योजना समाप्त हो गई।' },
  'paper.do.IN_FORCE': { en: 'Everyone works by this text.', hi: 'सब इसी पाठ से काम करते हैं।' },
  'paper.do.RESTS': {
    en: 'It is the latest text, and no therapy is given by it for now.',
    hi: 'यह सबसे नया पाठ है, पर अभी इससे थेरेपी नहीं दी जाती।',
  },
  'paper.do.WAITING': {
    en: 'Read it, but do not work by it yet.',
    hi: 'इसे पढ़ें, पर अभी इससे काम न करें।',
  },
  'paper.do.REPLACED': { en: 'Put it away and take the new one.', hi: 'इसे हटा दें और नया लें।' },
  'paper.do.TAKEN_BACK': {
    en: 'It never came into force. Put it away.',
    hi: 'यह कभी लागू नहीं हुआ। इसे हटा दें।',
  },
  'paper.do.ENDED': { en: 'Nobody works by it any more.', hi: 'अब इससे कोई काम नहीं करता।' },
  'paper.none': { en: 'No paper of this clinic has this code.', hi: 'इस क्लिनिक के किसी काग़ज़ पर यह कोड नहीं है।' },
  'paper.noneText': {
    en: 'Read it again letter by letter, or ask the clinic it comes from.',
    hi: 'अक्षर-अक्षर फिर पढ़ें, या जिस क्लिनिक का है वहाँ पूछें।',
  },
  'paper.replacedBy': { en: 'What is in force now: plan {number}.', hi: 'अब लागू: योजना {number}।' },
  'paper.since': { en: 'In force since {day}.', hi: '{day} से लागू।' },
  'paper.open': { en: 'Read it', hi: 'पढ़ें' },
  'paper.another': { en: 'Another code', hi: 'दूसरा कोड' },
  'paper.anotherHint': {
    en: 'No code has B, I, L, O, Q, S, U, Z, 0 or 1: they look like others.',
    hi: 'किसी कोड में B, I, L, O, Q, S, U, Z, 0 या 1 नहीं होते: ये दूसरों जैसे दिखते हैं।',
  },
  'paper.check': { en: 'Check', hi: 'जाँचें' },
  'paper.qr': { en: 'QR code: whether this paper is in force', hi: 'क्यूआर कोड: यह काग़ज़ लागू है या नहीं' },
  'paper.scan': { en: 'Is this paper in force? Scan, or look the code up.', hi: 'यह काग़ज़ लागू है? स्कैन करें या कोड देखें।' },
} as const satisfies Record<string, Words>;
