import { say, type RefusalData, type WordKey } from '@trellis/domain';
import { useCallback } from 'react';
import { useLanguage } from './use-text.ts';

/** Says a word that portal, API and papers share: `word('planState.ACTIVE')`. What only the portal says is `useText`. */
export function useWord(): (key: WordKey, data?: RefusalData) => string {
  const language = useLanguage();
  return useCallback((key, data) => say(language, key, data), [language]);
}
