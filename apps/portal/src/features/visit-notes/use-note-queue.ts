import { useInfiniteQuery } from '@tanstack/react-query';
import type { ResultOf } from '../../graphql/graphql.ts';
import type { Failure } from '../../lib/failure.ts';
import { execute } from '../../lib/graphql/client.ts';
import { NOT_LOCKED, type NoteQueueSearch } from './queue-search.ts';
import { NoteQueue } from './visit-note.graphql.ts';

const PAGE = 25;
type Answer = ResultOf<typeof NoteQueue>;
export type QueuedNote = Answer['visitNotes']['edges'][number]['node'];

/** The notes a search finds, a page at a time. */
export function useNoteQueue({ whose, standing }: NoteQueueSearch, treats: boolean) {
  const standings = standing === undefined ? NOT_LOCKED : [standing];
  const mine = treats && whose !== 'all';
  return useInfiniteQuery<Answer, Failure, readonly QueuedNote[], unknown[], string | null>({
    queryKey: ['NoteQueue', standings, mine],
    queryFn: ({ pageParam, signal }) => execute(NoteQueue, { first: PAGE, after: pageParam, standings, mine }, signal),
    initialPageParam: null,
    getNextPageParam: ({ visitNotes: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    select: ({ pages }) => pages.flatMap(({ visitNotes }) => visitNotes.edges.map(({ node }) => node)),
  });
}
