import { useText } from '../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { Identifying } from '../layout/layout.tsx';
import { ChildName } from './child-name.tsx';
import styles from './namesakes.module.css';

const MOST = 2;

interface LikeName {
  id: string;
  name: string | null;
  nameLocal: string | null;
  birthDate: string | null;
  gestationDays: number | null;
}

/** The children one could take for this one, where there are any: on a line of their own, two named and the rest counted. */
export function Namesakes({ likeNames }: { likeNames: readonly LikeName[] | null }) {
  const t = useText();
  const ageOf = useAgeOf();
  const all = likeNames ?? [];
  if (all.length === 0) return null;
  return (
    <p className={styles.namesakes}>
      {t('ui.namesakes')}
      {all.slice(0, MOST).map((like) => (
        <Identifying key={like.id}>
          <span className={styles.alsoNamed}>
            <ChildName name={like.name} nameLocal={like.nameLocal} />
            {`, ${ageOf(like)}`}
          </span>
        </Identifying>
      ))}
      {all.length > MOST && t('ui.namesakesMore', { count: all.length - MOST })}
    </p>
  );
}
