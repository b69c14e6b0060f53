import type { ResultOf } from '../../../graphql/graphql.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import type { SignedFields } from '../plan-fields.graphql.ts';
import styles from '../plan.module.css';
import { SignatureLine } from './signature-line.tsx';

type Signed = ResultOf<typeof SignedFields>;

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
