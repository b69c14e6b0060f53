import { completedMonths, reviewDates } from '@trellis/domain';
import { useToday } from '../../../lib/workplace/workplace.ts';
import type { PlanChild, Version } from '../plan-content.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { AddGoal } from './goals.graphql.ts';

/** The review a plan begun today would have, which comes sooner for an infant. A child without a birth date has none yet. */
export function proposedReview(birthDate: string | null, today: string): string | null {
  return birthDate === null ? null : reviewDates(today, completedMonths(birthDate, today)).proposed;
}

/** What the family wants, the weightiest first; with a version, what none of its goals serves yet before the rest. */
export function openWishes(child: PlanChild, version?: Version | null) {
  const served = new Set((version?.goals ?? []).map(({ priority }) => priority?.id));
  return (child.priorities ?? [])
    .filter(({ withdrawnOn }) => !withdrawnOn)
    .toSorted(
      (a, b) => Number(served.has(a.id)) - Number(served.has(b.id)) || (b.importance ?? 0) - (a.importance ?? 0),
    );
}

/** Adds a band for the weightiest wish that no goal serves yet, expected by the review. Answers the new goal's id. */
export function useAddGoal(
  child: PlanChild,
  version: Version | null | undefined,
): { add: () => Promise<string | undefined>; busy: boolean; refused: string | undefined } {
  const today = useToday();
  const { run, busy, refused } = usePlanAct();
  const [priority] = openWishes(child, version);
  const add = async () => {
    if (!version) return undefined;
    const known = new Set((version.goals ?? []).map(({ goal }) => goal.id));
    const done = await run(AddGoal, {
      input: {
        versionId: version.id,
        statement: '',
        setting: 'HOME',
        priorityId: priority?.id ?? null,
        direction: 'IMPROVE',
        levels: [],
        targetOn: version.reviewOn ?? proposedReview(child.birthDate, today),
      },
    });
    return done?.goal && !known.has(done.goal.id) ? done.goal.id : undefined;
  };
  return { add, busy, refused };
}
