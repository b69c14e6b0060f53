import { useInfiniteQuery } from '@tanstack/react-query';
import type { ResultOf } from '../../../graphql/graphql.ts';
import type { Failure } from '../../../lib/failure.ts';
import { execute } from '../../../lib/graphql/client.ts';
import { ChildFiles } from './files.graphql.ts';

const PAGE = 20;

type Child = NonNullable<ResultOf<typeof ChildFiles>['child']>;
export type FileRow = NonNullable<Child['files']>['edges'][number]['node'];
export type FileGuardian = NonNullable<Child['guardians']>[number];

interface FilePages {
  guardians: readonly FileGuardian[];
  rows: readonly FileRow[];
}

/** The files of a child, newest first, twenty at a time. */
export function useFiles(id: string, removed: boolean) {
  return useInfiniteQuery<ResultOf<typeof ChildFiles>, Failure, FilePages, unknown[], string | null>({
    queryKey: ['ChildFiles', id, removed],
    queryFn: ({ pageParam, signal }) => execute(ChildFiles, { id, first: PAGE, after: pageParam, removed }, signal),
    initialPageParam: null,
    getNextPageParam: ({ child }) => (child?.files?.pageInfo.hasNextPage ? child.files.pageInfo.endCursor : undefined),
    select: ({ pages }) => ({
      guardians: pages[0]?.child?.guardians ?? [],
      rows: pages.flatMap(({ child }) => child?.files?.edges.map(({ node }) => node) ?? []),
    }),
  });
}
