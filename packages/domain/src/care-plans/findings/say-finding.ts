import type { Catalogue } from '../../catalogue/kinds.ts';
import { findByCode } from '../../catalogue/lookup.ts';
import type { LocalisedText } from '../../catalogue/text.ts';
import type { Language } from '../../words/language.ts';
import { fill } from '../../words/fill.ts';
import { findingSentences } from '../../words/finding-words.ts';
import { say } from '../../words/say.ts';
import { HANDLING_KEYS } from '../handling.ts';
import type { Finding } from './finding.ts';

type Named = Pick<Catalogue, 'techniques' | 'precautions' | 'hazards' | 'disciplines' | 'concerns' | 'focusAreas'>;
type Entries = readonly { readonly code: string; readonly label: LocalisedText }[];

/** Which list of the catalogue each part of a finding's data is a code of. */
const LIST_OF_PART: Readonly<Record<string, keyof Named>> = {
  technique: 'techniques',
  precaution: 'precautions',
  hazards: 'hazards',
  concern: 'concerns',
  focusArea: 'focusAreas',
  focusAreas: 'focusAreas',
  discipline: 'disciplines',
  firstDiscipline: 'disciplines',
  secondDiscipline: 'disciplines',
};

/**
 * The sentence of a finding, with the catalogue's labels in place of codes. A code the catalogue has lost is said as
 * it is, so that a sentence about safety is never missing.
 */
export function sayFinding(language: Language, finding: Finding, catalogue: Named): string {
  const label = (part: string, code: string): string => {
    const list = LIST_OF_PART[part];
    const entries: Entries = list === undefined ? [] : catalogue[list];
    const key = HANDLING_KEYS.find((each) => part === 'handling' && each === code);
    return key === undefined
      ? (findByCode(entries, code)?.label[language] ?? code)
      : say(language, `handlingKey.${key}`);
  };
  const data = Object.entries(finding.data).map(([part, value]): [string, string] => {
    const codes = Array.isArray(value) ? value.map(String) : [String(value)];
    return [part, codes.map((code) => label(part, code)).join(', ')];
  });
  return fill(findingSentences[finding.word][language], Object.fromEntries(data));
}
