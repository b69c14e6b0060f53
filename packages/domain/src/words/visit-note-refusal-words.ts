import type { VisitNoteRefusal } from '../refusals.ts';
import type { Words } from './language.ts';

/** Refusals about visit notes: who writes, and until when. */
export const visitNoteRefusalWords = {
  CO_TREATMENT_NEEDS_REASON: {
    en: 'Say why two disciplines treated together: safety, fatigue or a shared skill.',
    hi: 'बताएँ कि दो विधाओं ने साथ काम क्यों किया: सुरक्षा, थकान या साझा कौशल।',
  },
  NOTE_BEFORE_VISIT_ENDS: {
    en: 'The visit is not over yet. What you wrote is kept; finish the visit, then complete the note.',
    hi: 'मुलाक़ात अभी पूरी नहीं हुई। आपका लिखा सुरक्षित है; मुलाक़ात पूरी करें, फिर नोट पूरा करें।',
  },
  NOTE_IS_LOCKED: {
    en: 'This note is signed by all and locked. What is still to be said is added as an amendment.',
    hi: 'इस नोट पर सबके हस्ताक्षर हैं और यह बंद है। जो और कहना है उसे संशोधन के रूप में जोड़ें।',
  },
  NOTE_IS_NOT_LOCKED: {
    en: 'This note is not locked yet: change its text instead of adding an amendment.',
    hi: 'यह नोट अभी बंद नहीं है: संशोधन जोड़ने के बजाय इसका लिखा बदलें।',
  },
  NOTE_IS_SIGNED: {
    en: 'Your part is signed. Take your signature back first, or add an amendment once the note is locked.',
    hi: 'आपके हिस्से पर हस्ताक्षर हो चुके हैं। पहले अपना हस्ताक्षर वापस लें, या नोट बंद होने पर संशोधन जोड़ें।',
  },
  NOTE_NEEDS_OWN_VISIT: {
    en: 'Only those who treated in this visit write its note.',
    hi: 'मुलाक़ात का नोट केवल वही लिखते हैं जिन्होंने उसमें काम किया।',
  },
  NOTE_OF_NO_VISIT: {
    en: 'The child was not brought, so there is no visit to write about.',
    hi: 'बच्चे को नहीं लाया गया, इसलिए लिखने के लिए कोई मुलाक़ात नहीं है।',
  },
  NOTE_SAYS_NOTHING: {
    en: 'Say in a few words what you did, then complete the note.',
    hi: 'कुछ शब्दों में लिखें कि आपने क्या किया, फिर नोट पूरा करें।',
  },
  TOO_MANY_SNIPPETS: {
    en: 'You have {most} short texts already. Let one go first.',
    hi: 'आपके पास पहले से {most} छोटे पाठ हैं। पहले एक हटाएँ।',
  },
} as const satisfies Record<VisitNoteRefusal, Words>;
