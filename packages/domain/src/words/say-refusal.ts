import type { Refusal } from '../result.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { sayValues } from './refusal-values.ts';
import { refusalWords } from './refusal-words.ts';

/**
 * The sentence for a refusal, ready to show beside the act that was refused. `labelOf` gives the label of a code of the
 * catalogue, in the same language; without it such a code is said as it is.
 */
export function sayRefusal(
  language: Language,
  refusal: Refusal,
  labelOf: (code: string) => string | undefined = () => undefined,
): string {
  return fill(refusalWords[refusal.rule][language], sayValues(language, refusal, labelOf));
}
