import { baseCatalogue } from '../src/catalogue/base-catalogue.ts';
import { extendCatalogue } from '../src/catalogue/extend.ts';
import type { Catalogue } from '../src/catalogue/kinds.ts';
import speech from './catalogue-speech.json' with { type: 'json' };

/** A third discipline as plain JSON: the same data a clinic would add, and no line of code. */
export const speechExtension: unknown = speech;

/** The base catalogue with speech therapy beside the first two. Throws if the extension is refused. */
export function catalogueWithSpeech(): Catalogue {
  const extended = extendCatalogue(baseCatalogue, speechExtension);
  if (!extended.ok) throw new Error(JSON.stringify(extended.refusal));
  return extended.value;
}
