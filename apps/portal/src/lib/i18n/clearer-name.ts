import { words, type WordKey } from '@trellis/domain';
import { useWord } from './use-word.ts';

type Clearer = keyof typeof words.clearer;

function isClearer(code: string): code is Clearer {
  return Object.hasOwn(words.clearer, code);
}

/** What someone who may clear something in writing is called. The catalogue may name others: those by their code. */
export function useClearerName(): (code: string) => string {
  const word = useWord();
  return (code) => {
    if (!isClearer(code)) return code;
    const key: WordKey = `clearer.${code}`;
    return word(key);
  };
}
