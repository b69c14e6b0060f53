import { useText } from '../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import styles from './chart.module.css';
import type { Child } from './child-head.ts';

const MOST = 2;

/** The children one could take for this one, where there are any: on a line of their own, two named and the rest counted. */
export function Namesakes({ likeNames }: Pick<Child, 'likeNames'>) {
  const t = useText();
  const ageOf = useAgeOf();
  const all = likeNames ?? [];
  if (all.length === 0) return null;
  return (
    <p className={styles.namesakes}>
      {t('chart.namesakes')}
      {all.slice(0, MOST).map((like) => (
        <Identifying key={like.id}>
          <span className={styles.alsoNamed}>
            <ChildName name={like.name} nameLocal={like.nameLocal} />
            {`, ${ageOf(like)}`}
          </span>
        </Identifying>
      ))}
      {all.length > MOST && t('chart.namesakesMore', { count: all.length - MOST })}
    </p>
  );
}
