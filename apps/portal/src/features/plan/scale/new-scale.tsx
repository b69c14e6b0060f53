import { DEFAULT_PLAN_SETTINGS } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { EditGoal } from '../goals/goals.graphql.ts';
import { type GoalRow, goalRowOf, levelsOf } from '../goals/row.ts';
import { goalIn, type GoalContent } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import styles from './scale.module.css';

/** Other words for a scale that is in use: once it is locked they are a new scale, which somebody has to mean. */
export function NewScale({ content, row }: { content: GoalContent; row: GoalRow }) {
  const t = useText();
  const { plan, version } = usePlanDesk();
  const { run, busy, refused } = usePlanAct();
  const signed = goalIn(plan.inForce, content.goal.id);
  if (!signed) return null;
  if ((content.scaleEdition ?? 1) > (signed.scaleEdition ?? 1)) {
    return <p className={styles.hint}>{t('plan.scale.begun', { edition: content.scaleEdition ?? 1 })}</p>;
  }
  const levels = levelsOf(row);
  if (JSON.stringify(levels) === JSON.stringify(levelsOf(goalRowOf(signed)))) return null;
  const input = {
    versionId: version.id,
    goalId: content.goal.id,
    version: content.version,
    levels: levels.map((each) => ({ ...each })),
    reScale: true,
  };
  return (
    <Stack gap={2}>
      <p className={styles.hint}>{t('plan.scale.anew', { days: DEFAULT_PLAN_SETTINGS.calibrationDays })}</p>
      <Refused>{refused}</Refused>
      <Button busy={busy} onClick={() => void run(EditGoal, { input })}>
        {t('plan.scale.begin')}
      </Button>
    </Stack>
  );
}
