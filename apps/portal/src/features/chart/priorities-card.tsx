import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Card, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import type { AboutChild } from './about-child.ts';
import styles from './chart.module.css';

/** What the family wants most, in their words, what matters most first. */
export function PrioritiesCard({
  priorities,
}: {
  priorities: readonly NonNullable<AboutChild['priorities']>[number][];
}) {
  const t = useText();
  const formats = useFormats();
  const wanted = priorities.filter(({ withdrawnOn }) => !withdrawnOn);
  return (
    <Card label={t('chart.priorities')}>
      <Stack gap={2}>
        <h2>{t('chart.priorities')}</h2>
        {wanted.length === 0 && <p className={styles.quiet}>{t('chart.prioritiesNone')}</p>}
        <ul className={styles.facts}>
          {wanted.map(({ id, words, importance, saidBy, saidOn }) => (
            <li key={id} className={styles.fact}>
              <OwnWords>{`“${words ?? ''}”`}</OwnWords>
              <small className={styles.quiet}>
                {t('chart.importance', { importance: importance ?? 0 })}
                {saidBy && (
                  <>
                    {' · '}
                    <OwnWords>{saidBy}</OwnWords>
                  </>
                )}
                {saidOn && ` · ${formats.day(saidOn)}`}
              </small>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
