import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { DiaryDays } from './diary.graphql.ts';

/** What the reader's role may ask of an appointment at all; of which child is decided for each. */
export function useAsked(): { contact: boolean; visits: boolean } {
  const mayAsk = useMayAsk();
  return { contact: mayAsk('CONTACT'), visits: mayAsk('PLAN_STATE') };
}

/** Some days of a site, from one on; nothing is asked while no day is said. */
export function useDays(siteId: string, on: string, days: number) {
  const { visits } = useAsked();
  return useRead(DiaryDays, { siteId, on, days, visits }, { enabled: on !== '' });
}
