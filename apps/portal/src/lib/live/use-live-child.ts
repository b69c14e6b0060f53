import type { PresencePlace } from '@trellis/domain';
import { useEffect, useState } from 'react';
import { useReread } from '../graphql/use-reread.ts';
import { useAttended } from '../graphql/poll-while-attended.ts';
import { trustedDocument } from '../graphql/client.ts';
import { ChildNews } from './news.graphql.ts';

/** News that come this close together are read once. */
const GATHER_MS = 150;

/**
 * Reads what is on the screen anew whenever something of this child was changed, by anybody on any device, and answers
 * whether news come at this moment. Colleagues see meanwhile that this person is at `place`. Reading renews a session, so a tablet left lying waits until somebody is there.
 */
export function useLiveChild(childId: string | undefined, place: PresencePlace): boolean {
  const reread = useReread();
  const isAttended = useAttended();
  const [isHearing, setHearing] = useState(false);
  const [news, setNews] = useState(0);
  const [read, setRead] = useState(0);

  useEffect(() => {
    // The development server has the documents' texts and no manifest; what is not trusted is not listened for.
    if (childId === undefined || trustedDocument(ChildNews).text !== undefined) return undefined;
    let left = false;
    const leave: (() => void)[] = [() => (left = true)];
    import('./ear.ts').then(
      ({ hearing, listenTo }) => {
        if (left) return;
        setHearing(hearing.get());
        leave.push(
          hearing.subscribe(() => setHearing(hearing.get())),
          listenTo(childId, place, () => setNews((count) => count + 1)),
        );
      },
      // Without a network there is nothing to hear with; the page goes on by reading.
      () => undefined,
    );
    return () => leave.forEach((each) => each());
  }, [childId, place]);

  useEffect(() => {
    if (news === read || !isAttended) return undefined;
    const gathered = setTimeout(() => {
      setRead(news);
      void reread();
    }, GATHER_MS);
    return () => clearTimeout(gathered);
  }, [news, read, isAttended, reread]);

  return isHearing;
}
