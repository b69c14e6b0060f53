import type { Words } from '@trellis/domain';

export const messages = {
  'print.title': { en: 'Print or PDF', hi: 'छापें या पीडीएफ़' },
  'print.plan': { en: 'Joint plan', hi: 'साझा योजना' },
  'print.for': { en: 'For whom', hi: 'किसके लिए' },
  'print.for.CLINICAL': { en: 'Clinicians', hi: 'चिकित्सक' },
  'print.for.FAMILY': { en: 'The family', hi: 'परिवार' },
  'print.for.REFERRER': { en: 'The referring doctor', hi: 'भेजने वाले डॉक्टर' },
  'print.for.SCHOOL': { en: 'The school', hi: 'स्कूल' },
  'print.hint.CLINICAL': { en: 'Everything the plan holds.', hi: 'योजना की हर बात।' },
  'print.hint.FAMILY': {
    en: 'Goals, home and how we handle, in plain words. No method, no codes.',
    hi: 'लक्ष्य, घर और सँभालने का तरीक़ा, सरल शब्दों में। तकनीक या कोड नहीं।',
  },
  'print.hint.REFERRER': {
    en: 'A letter: where each goal stands and who treats. Nothing of home, school or what the family said.',
    hi: 'एक पत्र: हर लक्ष्य कहाँ है और कौन इलाज करता है। घर, स्कूल या परिवार की बातें नहीं।',
  },
  'print.hint.SCHOOL': {
    en: 'How to help, and goals of the school. No diagnosis, no levels, nothing of home.',
    hi: 'कैसे मदद करें, और स्कूल के लक्ष्य। निदान, स्तर या घर की बातें नहीं।',
  },
  'print.language': { en: 'In which language', hi: 'किस भाषा में' },
  'print.unreviewed': {
    en: 'The paper says in both languages that its Hindi has not been reviewed.',
    hi: 'पर्चे पर दोनों भाषाओं में लिखा होगा कि इसकी हिंदी की जाँच नहीं हुई है।',
  },
  'print.parts': { en: 'What is on it', hi: 'इसमें क्या हो' },
  'print.part.ABOUT_ME': { en: 'About me', hi: 'मेरे बारे में' },
  'print.part.PRECAUTIONS': { en: 'Precautions', hi: 'सावधानियाँ' },
  'print.part.GOALS': { en: 'Goals', hi: 'लक्ष्य' },
  'print.part.PICTURES': { en: 'Pictures of the goals', hi: 'लक्ष्यों के चित्र' },
  'print.part.HOME': { en: 'At home', hi: 'घर पर' },
  'print.part.HANDLING': { en: 'How we handle', hi: 'हम कैसे सँभालते हैं' },
  'print.part.SIGNATURES': { en: 'Signatures', hi: 'हस्ताक्षर' },
  'print.version': { en: 'Which version', hi: 'कौन सा संस्करण' },
  'print.inForce': { en: '{number}, in force', hi: '{number}, लागू' },
  'print.draft': { en: '{number}, draft', hi: '{number}, मसौदा' },
  'print.pdf': { en: 'Make the PDF', hi: 'पीडीएफ़ बनाएँ' },
  'print.print': { en: 'Print', hi: 'छापें' },
  'print.preview': { en: 'Preview of the paper', hi: 'पर्चे की झलक' },
  'print.made': { en: 'The PDF is in your downloads: {name}', hi: 'पीडीएफ़ आपके डाउनलोड में है: {name}' },
  'print.why.TOO_BUSY': {
    en: 'Many papers are being made just now. Try again in a few seconds.',
    hi: 'अभी कई पर्चे बन रहे हैं। कुछ सेकंड में फिर कोशिश करें।',
  },
  'print.why.PDF_TOOK_TOO_LONG': {
    en: 'The PDF took too long. Try again, or leave out the pictures.',
    hi: 'पीडीएफ़ में बहुत समय लगा। फिर कोशिश करें, या चित्र हटा दें।',
  },
  'print.why.NO_PDF_HERE': {
    en: 'This server cannot make PDFs. Use Print, and choose “Save as PDF” there.',
    hi: 'यह सर्वर पीडीएफ़ नहीं बना सकता। “छापें” चुनें और वहाँ पीडीएफ़ में सहेजें।',
  },
  'print.why.UNREACHABLE': {
    en: 'The server does not answer. Nothing was made; try again when the bar on top is gone.',
    hi: 'सर्वर जवाब नहीं दे रहा। कुछ नहीं बना; ऊपर की पट्टी हटने पर फिर कोशिश करें।',
  },
  'print.why.OTHER': {
    en: 'The PDF could not be made. Nothing is lost; try again, or use Print.',
    hi: 'पीडीएफ़ नहीं बन पाया। कुछ खोया नहीं; फिर कोशिश करें, या “छापें” चुनें।',
  },
} as const satisfies Record<string, Words>;
