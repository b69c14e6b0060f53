import type { Language, Register } from '@trellis/domain';
import { useQueryClient } from '@tanstack/react-query';
import { confirmItIsYou } from '../../lib/auth/step-up.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { SignPlan } from './plan.graphql.ts';
import type { SignedVersion } from './sign-page.tsx';
import { usePlanAct } from './use-plan-act.ts';

export interface SigningProps {
  version: SignedVersion;
  language: Language;
  register: Register;
}

/** What the signer had on the screen when they signed. */
export function shownTo({ version, language, register }: SigningProps) {
  return {
    versionId: version.id,
    contentHash: version.contentHash ?? '',
    language,
    register,
    templateVersion: version.rendered?.templateVersion ?? '',
    renderedHash: version.rendered?.hash ?? '',
  };
}

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
  if (!own?.discipline) return null;
  const action = props.version.plan?.actions?.find((each) => each.action === 'SIGN');
  if (!own.asked) return <Notice tone="good">{t('sign.signed')}</Notice>;
  const { letters } = discipline(own.discipline).mark;
  const sign = async () => {
    if (!(await confirmItIsYou())) return;
    await run(SignPlan, { input: { ...shownTo(props), discipline: own.discipline ?? '' } });
    await client.invalidateQueries();
  };
  return (
    <>
      {refused && (
        <Notice tone="care" live>
          {refused}
        </Notice>
      )}
      {action?.because && !action.open && <Notice>{action.because}</Notice>}
      <Button variant="primary" large busy={busy} disabled={action?.open !== true} onClick={() => void sign()}>
        {t('sign.own', { discipline: letters })}
      </Button>
    </>
  );
}
