import { NOTE_FIELDS, type NoteField } from './note-sets.ts';
import { countWords, type NoteTexts } from './note-texts.ts';

/** A stretch of a text, by its UTF-16 offsets: `from` is in it, `to` is not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Shorter sentences are said every day: "Came with his mother." is nobody's copy. */
const FEWEST_WORDS = 4;

const SENTENCE = /[^.!?।\n]+[.!?।]*/gu;

const told = (sentence: string) => sentence.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

function sentencesOf(text: string): readonly (Stretch & { readonly said: string })[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    if (countWords(sentence) < FEWEST_WORDS) return [];
    const from = index + (sentence.length - sentence.trimStart().length);
    return [{ from, to: index + sentence.trimEnd().length, said: told(sentence) }];
  });
}

/**
 * What of a text stood in an earlier note already, sentence by sentence, whatever the spaces and capitals: it is marked, for the
 * one who signs and for everybody who reads. One word changed makes a sentence the writer's own.
 */
export function copiedStretches(text: string, earlier: string): readonly Stretch[] {
  const known = new Set(sentencesOf(earlier).map(({ said }) => said));
  return sentencesOf(text)
    .filter(({ said }) => known.has(said))
    .map(({ from, to }) => ({ from, to }));
}

/** The same for a whole half: a sentence that moved to another field is copied all the same. */
export function copiedIn(texts: NoteTexts, earlier: NoteTexts): Readonly<Record<NoteField, readonly Stretch[]>> {
  const before = NOTE_FIELDS.map((field) => earlier[field]).join('\n');
  const [DID, RESPONSE, PLAN, HOME] = NOTE_FIELDS.map((field) => copiedStretches(texts[field], before));
  return { DID: DID ?? [], RESPONSE: RESPONSE ?? [], PLAN: PLAN ?? [], HOME: HOME ?? [] };
}

/** An earlier note laid into one that is being written: a field that holds something keeps it, and nothing is replaced. */
export function loadEarlier(texts: NoteTexts, earlier: NoteTexts): NoteTexts {
  const loaded = (field: NoteField) => (texts[field].trim() === '' ? earlier[field] : texts[field]);
  return { DID: loaded('DID'), RESPONSE: loaded('RESPONSE'), PLAN: loaded('PLAN'), HOME: loaded('HOME') };
}
