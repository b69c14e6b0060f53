import { findLevelText, LEVELS, type Level, type LevelText } from '@trellis/domain';
import { useRichText, useText } from '../../lib/i18n/use-text.ts';
import { Unseen } from '../layout/layout.tsx';
import { OwnWords } from '../layout/own-words.tsx';
import { levelColours, levelSign } from './level.ts';
import styles from './measures.module.css';

interface ScaleBarProps {
  levels: readonly LevelText[];
  /** The level last seen or rated; undefined while there is none. */
  level: Level | undefined;
}

/** The scale in one line: five cells, filled up to the level, and the level's words beside it. */
export function ScaleBar({ levels, level }: ScaleBarProps) {
  const t = useText();
  const rich = useRichText();
  const words = level === undefined ? undefined : findLevelText(levels, level);
  return (
    <span className={styles.scaleBar}>
      <Unseen>
        {level === undefined
          ? t('ui.levelNone')
          : rich('ui.levelIs', { level: levelSign(level), words: <OwnWords key="words">{words ?? ''}</OwnWords> })}
      </Unseen>
      <span aria-hidden="true" className={styles.cells}>
        {LEVELS.map((each) => (
          <span
            key={each}
            className={styles.cell}
            data-current={each === level || undefined}
            style={level !== undefined && each <= level ? levelColours(each) : undefined}
          >
            {each === level ? levelSign(each) : ''}
          </span>
        ))}
      </span>
      {words && (
        <span aria-hidden="true" className={styles.scaleWords}>
          <OwnWords>{words}</OwnWords>
        </span>
      )}
    </span>
  );
}
