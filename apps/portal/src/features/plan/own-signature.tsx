import { useQueryClient } from '@tanstack/react-query';
import { confirmItIsYou } from '../../lib/auth/step-up.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useShortcut } from '../../lib/keyboard/shortcuts.ts';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { SignPlan } from './sign.graphql.ts';
import { type SigningProps, shownTo } from './signing.ts';
import { usePlanAct } from './use-plan-act.ts';

/** A therapist's own signature, for the own discipline and no other; the password is asked for if it was long ago. */
export function OwnSignature(props: SigningProps) {
  const t = useText();
  const caller = useCaller();
  const client = useQueryClient();
  const discipline = useDiscipline();
  const { run, busy, refused } = usePlanAct();
  const own = props.version.parties?.find(
    (party) => party.discipline !== null && party.discipline === caller.discipline,
  );
  const action = props.version.plan?.actions?.find((each) => each.action === 'SIGN');
  const asked = own?.discipline && own.asked ? own.discipline : undefined;
  const open = asked !== undefined && action?.open === true && !props.disabled && !busy;
  const sign = async () => {
    if (asked === undefined || !(await confirmItIsYou())) return;
    await run(SignPlan, { input: { ...shownTo(props), discipline: asked } });
    await client.invalidateQueries();
  };
  useShortcut('a', 'sign.approve', () => void sign(), open);
  if (!own?.discipline) return null;
  if (!own.asked) return own.agreementId ? <Notice tone="good">{t('sign.signed')}</Notice> : null;
  return (
    <>
      <Refused>{refused}</Refused>
      {action?.because && !action.open && <Notice>{action.because}</Notice>}
      <Button variant="primary" large keys="a" busy={busy} disabled={!open && !busy} onClick={() => void sign()}>
        {t('sign.own', { discipline: discipline(own.discipline).mark.letters })}
      </Button>
    </>
  );
}
