import { signsAsDeputy, TEXT_LENGTHS } from '@trellis/domain';
import { useQueryClient } from '@tanstack/react-query';
import { confirmItIsYou } from '../../../lib/auth/step-up.ts';
import { isText } from '../../../lib/drafts/is-text.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useShortcut } from '../../../lib/keyboard/shortcuts.ts';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { SignPlan } from './signing.graphql.ts';
import { type SignedVersion, type SigningProps, shownTo } from './signing.ts';

/** Who does the work of which discipline, by this version. */
function workOf({ goals }: SignedVersion) {
  const strands = (goals ?? []).flatMap((goal) => goal.strands ?? []);
  return strands.map(({ discipline, therapist }) => ({ discipline, therapist: therapist?.id ?? null }));
}

/**
 * A therapist's own signature, for the own discipline and no other; the password is asked for if it was long ago. Whoever
 * signs for a colleague says why.
 */
export function OwnSignature(props: SigningProps) {
  const t = useText();
  const caller = useCaller();
  const client = useQueryClient();
  const discipline = useDiscipline();
  const { run, busy, refused } = usePlanAct();
  const own = props.version.parties?.find(
    (party) => party.discipline !== null && party.discipline === caller.discipline,
  );
  const reason = useOwnDraft('deputy-reason', props.version.id, '', isText);
  const isDeputy = own?.discipline ? signsAsDeputy(workOf(props.version), caller, own.discipline) : false;
  const deputyReason = isDeputy ? reason.value.trim() : null;
  const action = props.version.plan?.actions?.find((each) => each.action === 'SIGN');
  const asked = own?.discipline && own.asked ? own.discipline : undefined;
  const open = asked !== undefined && action?.open === true && deputyReason !== '' && !props.disabled && !busy;
  const sign = async () => {
    if (asked === undefined || !(await confirmItIsYou())) return;
    const signed = await run(SignPlan, { input: { ...shownTo(props), discipline: asked, deputyReason } });
    if (signed && isDeputy) await reason.discard();
    await client.invalidateQueries();
  };
  useShortcut('a', 'sign.approve', () => void sign(), open);
  if (!own?.discipline || own.awaitsCoSignature) return null;
  if (!own.asked) return own.agreementId ? <Notice tone="good">{t('sign.signed')}</Notice> : null;
  return (
    <>
      <Refused>{refused}</Refused>
      {action?.because && !action.open && <Notice>{action.because}</Notice>}
      {isDeputy && (
        <TextField
          label={t('sign.deputyReason')}
          hint={t('sign.deputyHint')}
          required
          maxLength={TEXT_LENGTHS.reason}
          value={reason.value}
          onChange={(event) => reason.change(event.currentTarget.value)}
        />
      )}
      <Button variant="primary" large keys="a" busy={busy} disabled={!open && !busy} onClick={() => void sign()}>
        {t('sign.own', { discipline: discipline(own.discipline).mark.letters })}
      </Button>
    </>
  );
}
