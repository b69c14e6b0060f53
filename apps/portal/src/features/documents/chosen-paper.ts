import {
  DOCUMENT_PARTS,
  DOCUMENT_REGISTERS,
  LANGUAGES,
  PARTS_OF,
  type DocumentPart,
  type DocumentRegister,
  type Language,
} from '@trellis/domain';
import type { PrintSearch } from './print-search.ts';

/** What a reader is usually given: all that is theirs, but to a doctor a letter of a page. */
function usualParts(register: DocumentRegister): readonly DocumentPart[] {
  const own: readonly DocumentPart[] = PARTS_OF[register];
  return register === 'REFERRER' ? own.filter((part) => part !== 'PICTURES') : own;
}

export interface ChosenPaper {
  register: DocumentRegister;
  language: Language;
  parts: readonly DocumentPart[];
}

/** The paper an address asks for; what it does not say, or says wrongly, is as usual. */
export function chosenPaper(search: PrintSearch, own: Language): ChosenPaper {
  const register = DOCUMENT_REGISTERS.find((each) => each === search.register) ?? 'CLINICAL';
  const language = LANGUAGES.find((each) => each === search.language) ?? own;
  const { parts } = search;
  return {
    register,
    language,
    parts: parts ? DOCUMENT_PARTS.filter((part) => parts.includes(part)) : usualParts(register),
  };
}
