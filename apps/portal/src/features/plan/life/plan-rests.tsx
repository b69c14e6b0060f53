import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { Plan } from '../plan-content.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { ResumePlan } from './life.graphql.ts';

/** What the server gives as the reason where a consent that was taken back made the plan rest. */
const CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN';

/** A plan by which nobody works at the moment, or any more: that it is so, why, and what brings it back. */
export function PlanRests({ plan }: { plan: Plan }) {
  const t = useText();
  const word = useWord();
  const { run, busy, refused } = usePlanAct();
  if (plan.state !== 'PAUSED' && plan.state !== 'ENDED') return null;
  const resume = plan.actions?.find(({ action }) => action === 'RESUME');
  const { stateReason, endedReason } = plan;
  const isConsent = stateReason === CONSENT_WITHDRAWN;
  return (
    <Stack gap={2}>
      <Refused>{refused}</Refused>
      <Notice
        tone={plan.state === 'PAUSED' ? 'care' : 'plain'}
        actions={
          resume?.open && (
            <Button
              busy={busy}
              onClick={() => void run(ResumePlan, { input: { planId: plan.id, version: plan.version } })}
            >
              {t('plan.resume')}
            </Button>
          )
        }
      >
        <p>
          <b>{t(plan.state === 'PAUSED' ? 'plan.rests' : 'plan.ended')}</b>{' '}
          {endedReason && plan.state === 'ENDED' && `${word(`planEndReason.${endedReason}`)}. `}
          {isConsent
            ? t('plan.rests.consent')
            : stateReason && (
                <span translate="no" data-identifying>
                  {stateReason}
                </span>
              )}
        </p>
        {plan.state === 'PAUSED' && resume && !resume.open && resume.because && <p>{resume.because}</p>}
      </Notice>
    </Stack>
  );
}
