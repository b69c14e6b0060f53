import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import styles from './intake.module.css';
import { useLikelySame } from './use-likely-same.ts';

/** Children who may be this one already, each a way to the chart: nobody should be taken in twice. */
export function LikelySameChildren({ name, nameLocal }: { name: string; nameLocal: string }) {
  const t = useText();
  const ageOf = useAgeOf();
  const byName = useLikelySame(name);
  const byLocal = useLikelySame(nameLocal);
  const likely = [...new Map([...byName, ...byLocal].map((child) => [child.id, child])).values()];
  if (likely.length === 0) return null;
  return (
    <Notice tone="care" live>
      <p>{t('intake.likely')}</p>
      <ul className={styles.likely}>
        {likely.map((child) => {
          const age = ageOf(child);
          return (
            <li key={child.id}>
              <Link to="/children/$childId" params={{ childId: child.id }} className={styles.likelyChild}>
                <ChildName name={child.name} nameLocal={child.nameLocal} full />
                <Identifying>
                  <small>{child.mrn ? t('intake.likelyOne', { age, mrn: child.mrn }) : age}</small>
                </Identifying>
              </Link>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
