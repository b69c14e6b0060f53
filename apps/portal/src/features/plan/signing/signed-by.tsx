import { localDate } from '@trellis/domain';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import type { SignedFields } from '../plan-fields.graphql.ts';
import styles from '../plan.module.css';

type Signed = ResultOf<typeof SignedFields>;
type Agreement = NonNullable<Signed['agreements']>[number];

/** Who signed a version, how, when and in whose place, and what the child said about it: as it stands under the text. */
export function SignedBy({ version }: { version: Signed }) {
  const t = useText();
  const discipline = useDiscipline();
  const standing = (version.agreements ?? []).filter(({ fallenAt }) => fallenAt === null);
  const words = version.childsWords ?? [];
  if (standing.length === 0 && words.length === 0) return null;
  return (
    <section aria-label={t('plan.parties')} className={styles.signed}>
      {standing.length > 0 && (
        <ul className={styles.list}>
          {standing.map((agreement) => (
            <li key={agreement.id}>
              {agreement.discipline && <DisciplineMark discipline={discipline(agreement.discipline)} />}{' '}
              <SignatureLine agreement={agreement} />
            </li>
          ))}
        </ul>
      )}
      <ChildsWords words={words} />
    </section>
  );
}

/** One signature in a line: who gave it, how, on which day; why by a deputy; who answers for a trainee's. */
export function SignatureLine({ agreement }: { agreement: Agreement }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const { staff, guardian, how, facts, givenAt, deputyReason, needsCoSignature, coSignedBy } = agreement;
  return (
    <>
      <span translate="no" data-identifying>
        {staff?.name ?? guardian?.name}
      </span>
      <small className={styles.small} translate="no" data-identifying>
        {[
          how && ` · ${word(`agreementWay.${how}`)}`,
          givenAt && formats.day(localDate(givenAt, timeZone)),
          facts?.typedName && t('sign.typed', { name: facts.typedName }),
          deputyReason && t('sign.deputyFor', { reason: deputyReason }),
          needsCoSignature && (coSignedBy ? t('sign.coSigned', { name: coSignedBy.name }) : t('sign.notCoSigned')),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </>
  );
}

/** What the child said, in the child's words, and who heard it. */
export function ChildsWords({ words }: { words: NonNullable<Signed['childsWords']> }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  return words.map((each) => (
    <p key={each.id} data-identifying>
      <b>{t('sign.child', { stance: word(`childStance.${each.stance}`) })}</b>{' '}
      <q>
        <OwnWords>{each.words}</OwnWords>
      </q>{' '}
      <small className={styles.small} translate="no">
        {each.toldBy
          ? t('sign.child.told', { name: each.toldBy.name ?? '', day: formats.day(each.heardOn) })
          : t('sign.child.heard', { name: each.heardBy?.name ?? '', day: formats.day(each.heardOn) })}
      </small>
    </p>
  ));
}
