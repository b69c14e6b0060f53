export { followUpWords } from './follow-up-words.ts';
export { inputFaults } from './input-faults.ts';
export { LANGUAGES } from './language.ts';
export type { Language, Words } from './language.ts';
export { recallWords } from './recall-words.ts';
export { refusalWords } from './refusal-words.ts';
export { sayRefusal } from './say-refusal.ts';
export { say, sayAccessRefusal, words } from './say.ts';
export type { WordKey } from './say.ts';
