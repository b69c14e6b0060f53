import { tellsOfSomebody } from '@trellis/domain';
import { createContext, use } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';

/** Known names of the child whose goal is kept as a template; none of a template that is written anew. */
export const KnownNames = createContext<readonly string[]>([]);

/** What is wrong with a text that tells of somebody; undefined for one that does not. */
export function useTold(): (text: string) => string | undefined {
  const t = useText();
  const names = use(KnownNames);
  return (text) => {
    const found = tellsOfSomebody([text], names);
    return found.length === 0 ? undefined : t('templates.tells', { found: found.join(', ') });
  };
}
