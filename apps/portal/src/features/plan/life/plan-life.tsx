import { checkEndApart, PLAN_END_REASONS, type PlanEndReason } from '@trellis/domain';
import { useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { SelectField } from '../../../ui/fields/text-field.tsx';
import type { Plan } from '../plan-content.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { EndPlan, PausePlan } from './life.graphql.ts';
import { LifeSheet, type LifeWay } from './sheet.tsx';

/** That the work is done, or helps no further, is for a review to say; every other end is for people to say. */
const APART = PLAN_END_REASONS.filter((reason) => checkEndApart(reason).ok);

/** The plan as a whole, put to rest or ended by whoever may. */
export function PlanLife({ plan }: { plan: Plan }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const may = (action: string) => plan.actions?.some((each) => each.action === action && each.open) === true;
  const ways = [...(may('PAUSE') ? ['PAUSE' as const] : []), ...(may('END') ? ['END' as const] : [])];
  if (!plan.inForce || ways.length === 0) return null;
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('life.plan')}
      </Button>
      {open && <PlanLifeSheet plan={plan} moves={ways} onClose={() => setOpen(false)} />}
    </>
  );
}

interface PlanLifeSheetProps {
  plan: Plan;
  moves: readonly ('PAUSE' | 'END')[];
  onClose: () => void;
}

function PlanLifeSheet({ plan, moves, onClose }: PlanLifeSheetProps) {
  const t = useText();
  const word = useWord();
  const { run, busy, refused } = usePlanAct();
  const [because, setBecause] = useState<PlanEndReason | ''>('');
  const input = { planId: plan.id, version: plan.version };
  const pause: LifeWay = {
    move: 'PAUSE',
    asksWhy: true,
    tells: [t('life.planRests')],
    act: async (reason) => Boolean(await run(PausePlan, { input: { ...input, reason } })),
  };
  const end: LifeWay = {
    move: 'END',
    asksWhy: true,
    isReady: because !== '',
    tells: [t('life.planEnds'), t('life.endsByReview')],
    fields: (
      <SelectField
        name="endedReason"
        label={t('life.endReason')}
        value={because}
        onChange={(event) => setBecause(APART.find((each) => each === event.currentTarget.value) ?? '')}
      >
        <option value="">{t('plan.choose')}</option>
        {APART.map((each) => (
          <option key={each} value={each}>
            {word(`planEndReason.${each}`)}
          </option>
        ))}
      </SelectField>
    ),
    act: async (reason) =>
      because !== '' && Boolean(await run(EndPlan, { input: { ...input, endedReason: because, reason } })),
  };
  const ways = [...(moves.includes('PAUSE') ? [pause] : []), ...(moves.includes('END') ? [end] : [])];
  const [first, ...rest] = ways;
  if (!first) return null;
  return (
    <LifeSheet
      subject={plan.id}
      title={t('life.planTitle')}
      words=""
      ways={[first, ...rest]}
      busy={busy}
      refused={refused}
      onClose={onClose}
    />
  );
}
