import { copmCourse, type CopmScore } from '@trellis/domain';
import type { AboutChild } from '../about/child.ts';

export type ScoredPriority = NonNullable<AboutChild['priorities']>[number];

/** The scores of a priority, as the rules take them. */
export function scoresOf({
  copmScores,
}: ScoredPriority): readonly (CopmScore & { id: string; recordedBy: string | undefined })[] {
  return (copmScores ?? []).flatMap(({ id, performance, satisfaction, scoredOn, rater, recordedBy }) =>
    performance === null || satisfaction === null || scoredOn === null || rater === null
      ? []
      : [{ id, performance, satisfaction, scoredOn, rater, recordedBy: recordedBy?.id }],
  );
}

export function courseOf(priority: ScoredPriority) {
  return copmCourse(scoresOf(priority));
}
