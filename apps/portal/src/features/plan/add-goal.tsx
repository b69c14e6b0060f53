import { addDays, REVIEW_DAYS } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import type { PlanChild, Version } from './plan-content.ts';
import { AddGoal } from './plan.graphql.ts';
import { usePlanAct } from './use-plan-act.ts';

/** A new band for the weightiest wish that no goal serves yet, expected by the review. */
export function AddGoalButton({ child, version }: { child: PlanChild; version: Version }) {
  const t = useText();
  const today = useToday();
  const { run, busy } = usePlanAct();
  const served = new Set((version.goals ?? []).map(({ priority }) => priority?.id));
  const wishes = (child.priorities ?? [])
    .filter(({ withdrawnOn }) => !withdrawnOn)
    .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
  const priority = wishes.find(({ id }) => !served.has(id)) ?? wishes[0];
  const add = () =>
    void run(AddGoal, {
      input: {
        versionId: version.id,
        statement: '',
        setting: null,
        priorityId: priority?.id ?? null,
        direction: 'IMPROVE',
        levels: [],
        targetOn: version.reviewOn ?? addDays(today, REVIEW_DAYS.default),
      },
    });
  return (
    <Button busy={busy} onClick={add}>
      {t('plan.goal.add')}
    </Button>
  );
}
