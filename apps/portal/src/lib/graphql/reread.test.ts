import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { reread } from './reread.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A list of two pages, each of which comes when it is let. */
function slowList() {
  const client = new QueryClient();
  const asked: { page: number; come: () => void }[] = [];
  const observer = new InfiniteQueryObserver(client, {
    queryKey: ['list'],
    queryFn: ({ pageParam }) =>
      new Promise<number>((resolve) => {
        asked.push({ page: pageParam, come: () => resolve(pageParam) });
      }),
    initialPageParam: 1,
    getNextPageParam: (last) => (last < 2 ? last + 1 : undefined),
  });
  const leave = observer.subscribe(() => undefined);
  const come = async () => {
    asked.at(-1)?.come();
    await settled();
  };
  return { client, observer, asked, come, leave };
}

it('a further page that somebody asked for comes before the list is read anew, and is in it afterwards', async () => {
  const { client, observer, asked, come, leave } = slowList();
  await come();
  void observer.fetchNextPage();
  await settled();
  const read = reread(client);
  await settled();
  expect(asked.map(({ page }) => page)).toEqual([1, 2]);
  await come();
  expect(observer.getCurrentResult().data?.pages).toEqual([1, 2]);
  await come();
  await come();
  await read;
  expect(asked.map(({ page }) => page)).toEqual([1, 2, 1, 2]);
  expect(observer.getCurrentResult().data?.pages).toEqual([1, 2]);
  leave();
});

it('a list is read anew at once where nobody waits for more of it', async () => {
  const { client, asked, come, leave } = slowList();
  await come();
  const read = reread(client);
  await settled();
  expect(asked.map(({ page }) => page)).toEqual([1, 1]);
  await come();
  await read;
  leave();
});
