export { speechExtension } from './catalogue.ts';

// Plans
export { activityOf, contentOf, goalOf, IDS, otStrandOf, ptStrandOf, testHash } from './plan.ts';

// How hard a text is to read
export { fleschKincaidGrade, longestHindiSentence } from './readability.ts';
