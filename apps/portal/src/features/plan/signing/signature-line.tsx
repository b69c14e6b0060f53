import { localDate, VERBAL_CHANNELS } from '@trellis/domain';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import type { SignedFields } from '../plan-fields.graphql.ts';
import styles from '../plan.module.css';
import { SignedPaper } from './signed-paper.tsx';

export type Agreement = NonNullable<ResultOf<typeof SignedFields>['agreements']>[number];

/**
 * One signature: who gave it, how, on which day and until when it is good; why by a deputy; who answers for a trainee's.
 * Under it what that way of agreeing left behind, and which text they read.
 */
export function SignatureLine({ agreement }: { agreement: Agreement }) {
  const given = useGiven();
  const behind = useLeftBehind();
  const { staff, guardian, how } = agreement;
  return (
    <>
      <span translate="no" data-identifying>
        {staff?.name ?? guardian?.name}
      </span>
      <small className={styles.small} translate="no" data-identifying>
        {given(agreement)}
        <br />
        {behind(agreement)}
      </small>
      {how === 'SIGNED_ON_PAPER' && <SignedPaper agreement={agreement} />}
    </>
  );
}

function useGiven(): (agreement: Agreement) => string {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  const day = (moment: string) => formats.day(localDate(moment, timeZone));
  return ({
    how,
    facts,
    givenAt,
    validUntil,
    fallenAt,
    carried,
    deputyReason,
    needsCoSignature,
    coSignedBy,
    coSignedAt,
  }) =>
    [
      how && ` · ${word(`agreementWay.${how}`)}`,
      givenAt && day(givenAt),
      facts?.typedName && t('sign.typed', { name: facts.typedName }),
      validUntil &&
        fallenAt === null &&
        t(validUntil < today ? 'sign.ranOut' : 'sign.goodUntil', { day: formats.day(validUntil) }),
      carried && t('sign.carried'),
      deputyReason && t('sign.deputyFor', { reason: deputyReason }),
      needsCoSignature &&
        (coSignedBy && coSignedAt
          ? t('sign.coSigned', { name: coSignedBy.name ?? '', day: day(coSignedAt) })
          : t('sign.notCoSigned')),
    ]
      .filter(Boolean)
      .join(' · ');
}

function useLeftBehind(): (agreement: Agreement) => string {
  const t = useText();
  const word = useWord();
  return ({ facts, witnessedBy, recordedBy, staff, language, register }) => {
    const channel = VERBAL_CHANNELS.find((each) => each === facts?.channel);
    const witness = witnessedBy?.name ?? '';
    const recorder = recordedBy && recordedBy.id !== witnessedBy?.id && recordedBy.id !== staff?.id && recordedBy;
    return [
      facts?.scan && t('sign.filedAs', { scan: facts.scan }),
      facts?.witness && t('sign.witnessed', { name: facts.witness }),
      witnessedBy &&
        (channel
          ? t('sign.spoken', { channel: word(`verbalChannel.${channel}`), name: witness })
          : t('sign.before', { name: witness })),
      recorder && t('sign.recordedBy', { name: recorder.name ?? '' }),
      language && register && t(`sign.read.${register}`, { language: word(`language.${language}`) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
