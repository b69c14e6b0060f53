import { createContext, use, useMemo, type ReactNode } from 'react';
import type { NameOf } from './move/clash-words.ts';
import type { Entry, Person } from './shown.ts';
import { useChildNames } from './words.ts';

const Names = createContext<NameOf>(() => undefined);

interface NamesProviderProps {
  people: readonly Person[];
  things: readonly { id: string; name: string }[];
  entries: readonly Entry[];
  children: ReactNode;
}

/** Gives everything below it the names of all that an appointment can run into. */
export function NamesProvider({ people, things, entries, children }: NamesProviderProps) {
  const childNames = useChildNames();
  const nameOf = useMemo(() => {
    const named = entries.flatMap((entry) => entry.named);
    const names = new Map<string, string>([
      ...[...people, ...things].map(({ id, name }): [string, string] => [id, name]),
      ...named.map((child): [string, string] => [child.id, childNames([child])[0] ?? '']),
    ]);
    return (id: string) => names.get(id);
  }, [people, things, entries, childNames]);
  return <Names value={nameOf}>{children}</Names>;
}

export function useNames(): NameOf {
  return use(Names);
}
