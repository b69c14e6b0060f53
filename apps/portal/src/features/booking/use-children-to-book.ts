import { useQueries } from '@tanstack/react-query';
import type { ResultOf } from '../../graphql/graphql.ts';
import { readOptions } from '../../lib/graphql/use-operation.ts';
import { ChildToBook } from './booking.graphql.ts';

export type BookedChild = NonNullable<ResultOf<typeof ChildToBook>['child']>;

/** The children that were chosen, each once it was read. */
export function useChildrenToBook(ids: readonly string[]): readonly BookedChild[] {
  return useQueries({
    queries: ids.map((id) => readOptions(ChildToBook, { id })),
    combine: (reads) => reads.flatMap(({ data }) => data?.child ?? []),
  });
}
