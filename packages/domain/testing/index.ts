export { speechExtension } from './catalogue.ts';

// Plans
export { activityOf, contentOf, goalOf, IDS, otStrandOf, ptStrandOf, testHash } from './plan.ts';
