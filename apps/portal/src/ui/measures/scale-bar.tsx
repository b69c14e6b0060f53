import { useText } from '../../lib/i18n/use-text.ts';
import { Unseen } from '../layout/layout.tsx';
import { levelColours, levelSign, type WordedLevel } from './level.ts';
import styles from './measures.module.css';

interface ScaleBarProps {
  levels: readonly WordedLevel[];
  /** The level last seen or rated; undefined while there is none. */
  level: WordedLevel['level'] | undefined;
}

/** The scale in one line: five cells, filled up to the level, and the level's words beside it. */
export function ScaleBar({ levels, level }: ScaleBarProps) {
  const t = useText();
  const words = levels.find((each) => each.level === level)?.words;
  const label =
    level === undefined ? t('ui.levelNone') : t('ui.levelIs', { level: levelSign(level), words: words ?? '' });
  return (
    <span className={styles.scaleBar}>
      <Unseen>{label}</Unseen>
      <span aria-hidden="true" className={styles.cells}>
        {levels
          .toSorted((a, b) => a.level - b.level)
          .map((each) => {
            const filled = level !== undefined && each.level <= level;
            return (
              <span
                key={each.level}
                className={styles.cell}
                data-current={each.level === level || undefined}
                style={filled ? levelColours(each.level) : undefined}
              >
                {each.level === level ? levelSign(each.level) : ''}
              </span>
            );
          })}
      </span>
      {words && (
        <span aria-hidden="true" className={styles.scaleWords}>
          {words}
        </span>
      )}
    </span>
  );
}
