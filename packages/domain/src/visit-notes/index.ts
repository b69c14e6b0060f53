export { amendHalf, amendmentSchema } from './amendment.ts';
export type { Amendment } from './amendment.ts';
export { copiedIn, loadEarlier } from './copied-text.ts';
export type { Stretch } from './copied-text.ts';
export { noteContent } from './note-content.ts';
export {
  carryNote,
  checkUnsigned,
  completeHalf,
  coSignHalf,
  disciplineOfWriter,
  halfOf,
  isLocked,
  missingIn,
  NO_NOTE,
  ownHalf,
  returnHalf,
  signHalf,
  takeBackSignature,
  writeHalf,
} from './note-half.ts';
export type { NotedVisit, NoteHalf, VisitNote } from './note-half.ts';
export { CO_TREATMENT_REASONS, HALF_STATES, NOTE_FIELDS, NOTE_STANDINGS } from './note-sets.ts';
export type { CoTreatmentReason, HalfState, NoteField, NoteStanding } from './note-sets.ts';
export { noteStandings, waitsFor } from './note-standing.ts';
export { noteTextsSchema, wordsOf } from './note-texts.ts';
export type { NoteTexts } from './note-texts.ts';
export { calledAt, checkSnippetRoom, putSnippet, snippetSchema, snippetsFor } from './snippets.ts';
export type { Snippet } from './snippets.ts';
