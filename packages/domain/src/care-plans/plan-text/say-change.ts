import type { RefusalData } from '../../result.ts';
import { fill } from '../../words/fill.ts';
import type { Language } from '../../words/language.ts';
import { FIELDS_OF_SEVERAL, planChangeSentences } from '../../words/plan-change-words.ts';
import { say } from '../../words/say.ts';
import type { ContentField } from '../field-class.ts';

export type ChangeSentence = keyof typeof planChangeSentences;

export function sayInSentence(language: Language, sentence: ChangeSentence, data: RefusalData = {}): string {
  return fill(planChangeSentences[sentence][language], data);
}

/** What is said of one field, by its name and in the number of that name. */
export function sayOfField(
  language: Language,
  field: ContentField,
  sentence: 'changed' | 'set' | 'setOtherwise' | 'left',
  data: RefusalData,
): string {
  const name = say(language, `contentField.${field}`);
  return sayInSentence(language, FIELDS_OF_SEVERAL.has(field) ? `${sentence}Several` : sentence, { name, ...data });
}
