import { useText } from '../../lib/i18n/use-text.ts';
import { levelColours, levelSign, type WordedLevel } from './level.ts';
import styles from './measures.module.css';

interface LevelButtonsProps {
  /** All five, in any order. */
  levels: readonly WordedLevel[];
  value: WordedLevel['level'] | undefined;
  onTap: (level: WordedLevel['level']) => void;
  disabled?: boolean;
}

/**
 * The five levels of a goal as buttons, lowest first, each with its words: nobody records a number. A tap is the whole
 * act, so these are buttons and not a choice to be confirmed.
 */
export function LevelButtons({ levels, value, onTap, disabled }: LevelButtonsProps) {
  const t = useText();
  return (
    <fieldset className={styles.levelButtons} aria-label={t('ui.levels')}>
      {levels
        .toSorted((a, b) => a.level - b.level)
        .map(({ level, words }) => (
          <button
            key={level}
            type="button"
            className={styles.levelButton}
            style={levelColours(level)}
            aria-pressed={level === value}
            disabled={disabled}
            title={words}
            onClick={() => onTap(level)}
          >
            <span className={styles.levelWords}>{words}</span>
            <span className={styles.levelNumber}>{levelSign(level)}</span>
          </button>
        ))}
    </fieldset>
  );
}
