import type { RefusalData } from '../../result.ts';
import { fill } from '../../words/fill.ts';
import type { Language } from '../../words/language.ts';
import { planChangeSentences } from '../../words/plan-change-words.ts';

export type ChangeSentence = keyof typeof planChangeSentences;

export function sayInSentence(language: Language, sentence: ChangeSentence, data: RefusalData = {}): string {
  return fill(planChangeSentences[sentence][language], data);
}
