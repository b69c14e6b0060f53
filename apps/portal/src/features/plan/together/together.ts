import { useEffect } from 'react';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { act, useRead } from '../../../lib/graphql/use-operation.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { LookAtPlan, PlanTogether } from './together.graphql.ts';

type Together = NonNullable<ResultOf<typeof PlanTogether>['carePlanVersion']>;
export type NewField = NonNullable<Together['news']>['changes'][number];
export type EarlierText = NonNullable<Together['earlierTexts']>[number];

/** The row a change is in; undefined for the plan as a whole. */
export function rowOf({
  goalId,
  strandId,
  homeItemId,
}: Pick<NewField, 'goalId' | 'strandId' | 'homeItemId'>): string | undefined {
  return homeItemId ?? strandId ?? goalId ?? undefined;
}

/**
 * What colleagues did in a version. Before the first look nothing is new to anybody, so opening it is that look; later
 * ones are said by a press, since a tablet left lying has seen nothing.
 */
export function useTogether(
  versionId: string,
  mayLook: boolean,
): { news: readonly NewField[]; earlier: readonly EarlierText[] } {
  const reread = useReread();
  const version = useRead(PlanTogether, { versionId }).data?.carePlanVersion;
  const isFirst = mayLook && version?.news?.seenUntil === null;
  useEffect(() => {
    // Not to be asked for again: the next reading says whether it was done.
    if (isFirst) act(LookAtPlan, { input: { versionId } }).then(reread, () => undefined);
  }, [isFirst, versionId, reread]);
  return {
    news: version?.news?.changes ?? [],
    earlier: (version?.earlierTexts ?? []).filter(({ changes }) => changes && changes.length > 0),
  };
}
