import { useQueryClient } from '@tanstack/react-query';
import { confirmItIsYou } from '../../../lib/auth/step-up.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useShortcut } from '../../../lib/keyboard/shortcuts.ts';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { CoSignPlan } from './signing.graphql.ts';
import { type SigningProps, shownTo } from './signing.ts';

/** A trainee of the own discipline has signed: the place to answer for it, and for the trainee that it waits. */
export function CoSignature(props: SigningProps) {
  const t = useText();
  const caller = useCaller();
  const client = useQueryClient();
  const discipline = useDiscipline();
  const { run, busy, refused } = usePlanAct();
  const { version, disabled } = props;
  const own = version.parties?.find((party) => party.discipline !== null && party.discipline === caller.discipline);
  const trainee = version.agreements?.find(({ id }) => id === own?.agreementId)?.staff;
  const action = version.plan?.actions?.find((each) => each.action === 'CO_SIGN');
  const waits = own?.awaitsCoSignature === true;
  const open = waits && action?.open === true && !disabled && !busy;
  const answer = async () => {
    if (!(await confirmItIsYou())) return;
    await run(CoSignPlan, { input: shownTo(props) });
    await client.invalidateQueries();
  };
  useShortcut('a', 'sign.approve', () => void answer(), open);
  if (!waits || !own?.discipline) return null;
  if (action?.open !== true) return <Notice>{t('sign.coSignWaits')}</Notice>;
  return (
    <>
      <Refused>{refused}</Refused>
      <Notice>
        <span translate="no" data-identifying>
          {t('sign.coSignText', { name: trainee?.name ?? '' })}
        </span>
      </Notice>
      <Button variant="primary" large keys="a" busy={busy} disabled={!open && !busy} onClick={() => void answer()}>
        {t('sign.coSign', { discipline: discipline(own.discipline).mark.letters })}
      </Button>
    </>
  );
}
