export { catalogueWithSpeech, speechExtension } from './catalogue.ts';
