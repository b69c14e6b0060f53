import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';
import type { PlanChild } from './plan-content.ts';
import { OpenPlan } from './plan-writes.graphql.ts';
import { usePlanAct } from './use-plan-act.ts';

/** Before there is a plan: what one is, and the way in. */
export function NoPlan({ child }: { child: PlanChild }) {
  const t = useText();
  const { run, busy, refused } = usePlanAct();
  const open = () => void run(OpenPlan, { input: { childId: child.id, episodeKind: 'ONGOING' } });
  return (
    <>
      <Refused>{refused}</Refused>
      <EmptyState
        title={t('plan.none')}
        actions={
          <Button variant="primary" busy={busy} onClick={open}>
            {t('plan.open')}
          </Button>
        }
      >
        <p>{t('plan.noneText')}</p>
      </EmptyState>
    </>
  );
}
