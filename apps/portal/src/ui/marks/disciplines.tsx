import { createContext, use, useCallback, useMemo, type ReactNode } from 'react';
import { plainMark, type MarkedDiscipline } from './mark.ts';

const Disciplines = createContext<ReadonlyMap<string, MarkedDiscipline>>(new Map());

/** Gives everything below it the disciplines of the clinic's catalogue, in their order. */
export function DisciplinesProvider({
  disciplines,
  children,
}: {
  disciplines: readonly MarkedDiscipline[];
  children: ReactNode;
}) {
  const byCode = useMemo(() => new Map(disciplines.map((discipline) => [discipline.code, discipline])), [disciplines]);
  return <Disciplines value={byCode}>{children}</Disciplines>;
}

/** The disciplines the clinic has, in the catalogue's order: what columns are drawn from. */
export function useDisciplines(): readonly MarkedDiscipline[] {
  const byCode = use(Disciplines);
  return useMemo(() => [...byCode.values()], [byCode]);
}

/** A way from code to mark. A code the catalogue does not hold gets a plain mark and its own code for a name. */
export function useDiscipline(): (code: string) => MarkedDiscipline {
  const byCode = use(Disciplines);
  return useCallback((code) => byCode.get(code) ?? { code, mark: plainMark(code), name: code }, [byCode]);
}
