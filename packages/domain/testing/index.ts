export { speechExtension } from './catalogue.ts';

// Plans
export { contentOf, goalOf, otStrandOf, testHash } from './plan.ts';

// How hard a text is to read
export { fleschKincaidGrade, longestHindiSentence } from './readability.ts';
