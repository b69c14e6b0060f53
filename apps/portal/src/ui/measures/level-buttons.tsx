import type { Level, LevelText } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { OwnWords } from '../layout/own-words.tsx';
import { levelColours, levelSign } from './level.ts';
import styles from './measures.module.css';

interface LevelButtonsProps {
  /** The worded levels, in any order. */
  levels: readonly LevelText[];
  value: Level | undefined;
  onTap: (level: Level) => void;
  disabled?: boolean;
}

/**
 * The levels of a goal as buttons, lowest first, each with its words: nobody records a number. A tap is the whole act, so
 * these are buttons and not a choice to be confirmed.
 */
export function LevelButtons({ levels, value, onTap, disabled }: LevelButtonsProps) {
  const t = useText();
  return (
    <fieldset className={styles.levelButtons} aria-label={t('ui.levels')}>
      {levels
        .toSorted((a, b) => a.level - b.level)
        .map(({ level, text }) => (
          <button
            key={level}
            type="button"
            className={styles.levelButton}
            style={levelColours(level)}
            aria-pressed={level === value}
            disabled={disabled}
            title={text}
            translate="no"
            onClick={() => onTap(level)}
          >
            <span className={styles.levelNumber}>{levelSign(level)}</span>
            <OwnWords className={styles.levelWords}>{text}</OwnWords>
          </button>
        ))}
    </fieldset>
  );
}
