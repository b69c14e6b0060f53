import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Card, Stack } from '../../ui/layout/layout.tsx';
import { levelSign } from '../../ui/measures/level.ts';
import { classes } from '../../ui/classes.ts';
import styles from './review.module.css';
import type { Review } from './reviewed-goals.ts';

const PARTS = ['start', 'achieved', 'change'] as const;
const NAMES = { start: 'review.tStart', achieved: 'review.tNow', change: 'review.tChange' } as const;

/** T with everything it may not be read without: how many goals, of how many, and where they start. */
export function TScoreCard({ tScore, shown }: { tScore: Review['tScore']; shown: boolean }) {
  const t = useText();
  const formats = useFormats();
  const say = (value: number | null | undefined) => (typeof value === 'number' ? formats.number(value) : '–');
  return (
    <Card label={t('review.t')}>
      <Stack gap={2}>
        <h2>{t('review.t')}</h2>
        {!tScore || !shown ? (
          <p className={styles.awaited}>{t('review.tWaits')}</p>
        ) : tScore.undefinedBecause ? (
          <p>{tScore.undefinedBecause}</p>
        ) : (
          <>
            <dl className={classes(styles.numbers, !tScore.complete && styles.greyed)}>
              {PARTS.map((part) => (
                <div key={part}>
                  <dt>{t(NAMES[part])}</dt>
                  <dd>
                    {part === 'change' && (tScore.change ?? 0) > 0 ? `+${say(tScore.change)}` : say(tScore[part])}
                  </dd>
                </div>
              ))}
            </dl>
            <p className={styles.awaited}>
              {t('review.tMade', { rated: tScore.rated, of: tScore.of, start: levelSign(tScore.convention) })}
            </p>
            {!tScore.complete && <p>{t('review.tIncomplete')}</p>}
          </>
        )}
      </Stack>
    </Card>
  );
}
