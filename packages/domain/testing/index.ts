export { catalogueWithSpeech, speechExtension } from './catalogue.ts';

// Plans
export {
  activityOf,
  agreementOf,
  callerOf,
  contentOf,
  goalOf,
  IDS,
  observationOf,
  OT,
  otStrandOf,
  planOf,
  PT,
  ptStrandOf,
  testHash,
  testId,
  versionOf,
} from './plan.ts';
