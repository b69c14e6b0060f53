import type { Words } from './language.ts';

/** Sentences for the refusals that are not a rule's: the input was malformed, or the row moved on. */
export const answerWords = {
  INVALID_INPUT: {
    en: 'Some of this needs another look. Nothing was saved yet, and nothing you typed is lost.',
    hi: 'इसमें कुछ बातें फिर से देखनी हैं। अभी कुछ सहेजा नहीं गया, और आपका लिखा कुछ भी नहीं खोया।',
  },
  VERSION_CONFLICT: {
    en: 'Someone else changed this meanwhile. Both texts are kept; choose what should stand.',
    hi: 'इस बीच किसी और ने इसे बदला है। दोनों पाठ सुरक्षित हैं; चुनिए कि क्या रहे।',
  },
} as const satisfies Readonly<Record<string, Words>>;
