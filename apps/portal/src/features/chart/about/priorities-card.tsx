import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Card, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { CopmChangeLines } from '../copm/change.tsx';
import { CopmLines } from '../copm/lines.tsx';
import type { AboutChild } from './child.ts';

interface PrioritiesCardProps {
  child: Child;
  priorities: readonly NonNullable<AboutChild['priorities']>[number][];
  usesCopm: boolean;
}

/** What the family wants most, in their words, what matters most first; with its scores in a clinic that uses COPM. */
export function PrioritiesCard({ child, priorities, usesCopm }: PrioritiesCardProps) {
  const t = useText();
  const formats = useFormats();
  const wanted = priorities.filter(({ withdrawnOn }) => !withdrawnOn);
  return (
    <Card label={t('chart.priorities')}>
      <Stack gap={2}>
        <h2>{t('chart.priorities')}</h2>
        {wanted.length === 0 && <p className={styles.quiet}>{t('chart.prioritiesNone')}</p>}
        <ul className={styles.facts}>
          {wanted.map((priority) => (
            <li key={priority.id} className={styles.fact}>
              <OwnWords>{`“${priority.words ?? ''}”`}</OwnWords>
              <small className={styles.quiet}>
                {t('chart.importance', { importance: priority.importance ?? 0 })}
                {priority.saidBy && (
                  <>
                    {' · '}
                    <OwnWords>{priority.saidBy}</OwnWords>
                  </>
                )}
                {priority.saidOn && ` · ${formats.day(priority.saidOn)}`}
              </small>
              {usesCopm && <CopmLines child={child} priority={priority} />}
            </li>
          ))}
        </ul>
        {usesCopm && <CopmChangeLines priorities={wanted} />}
      </Stack>
    </Card>
  );
}
