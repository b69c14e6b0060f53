import type { CoTreatmentReason, NoteField, NoteStanding } from '../visit-notes/note-sets.ts';
import type { Words } from './language.ts';

const noteField = {
  DID: { en: 'What we did', hi: 'हमने क्या किया' },
  RESPONSE: { en: 'How it went', hi: 'कैसा रहा' },
  PLAN: { en: 'Next time', hi: 'अगली बार' },
  HOME: { en: 'At home', hi: 'घर पर' },
} as const satisfies Record<NoteField, Words>;

const noteStanding = {
  MISSING: { en: 'Not begun', hi: 'शुरू नहीं हुआ' },
  DRAFT: { en: 'Draft', hi: 'मसौदा' },
  RETURNED: { en: 'Given back', hi: 'लौटाया गया' },
  COMPLETE: { en: 'To be signed', hi: 'हस्ताक्षर बाक़ी' },
  AWAITS_CO_SIGNATURE: { en: 'Awaits a co-signature', hi: 'सह-हस्ताक्षर की प्रतीक्षा' },
  AWAITS_OTHER_HALF: { en: 'Awaits the other discipline', hi: 'दूसरी विधा की प्रतीक्षा' },
  LOCKED: { en: 'Signed and locked', hi: 'हस्ताक्षरित और बंद' },
} as const satisfies Record<NoteStanding, Words>;

const coTreatmentReason = {
  SAFETY: { en: 'Safety: it takes two', hi: 'सुरक्षा: दो लोग चाहिए' },
  FATIGUE: { en: 'The child tires too soon for two visits', hi: 'बच्चा दो मुलाक़ातों के लिए जल्दी थक जाता है' },
  SHARED_SKILL: { en: 'A skill that both disciplines work on', hi: 'एक कौशल जिस पर दोनों विधाएँ काम करती हैं' },
} as const satisfies Record<CoTreatmentReason, Words>;

/** Texts of visit notes. Apart from the labels, which every screen has at hand. */
export const visitNoteWords = { noteField, noteStanding, coTreatmentReason };
