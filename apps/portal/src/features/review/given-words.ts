import { findLevelText, type LevelText } from '@trellis/domain';
import { useWord } from '../../lib/i18n/use-word.ts';
import { levelSign } from '../../ui/measures/level.ts';
import type { Given } from './reviewed-goals.ts';

/** A rating as it is said: a special one by its name, a level by its number and words. */
export function useGivenWords(): (given: Given, levels: readonly LevelText[]) => { short: string; words: string } {
  const word = useWord();
  return (given, levels) => {
    if (typeof given === 'string') return { short: word(`specialRating.${given}`), words: '' };
    return { short: levelSign(given), words: findLevelText(levels, given) ?? '' };
  };
}
