import { PROMPT_LEVELS } from '@trellis/domain';
import { useWord } from '../../../lib/i18n/use-word.ts';
import type { ControlProps } from './control.ts';
import styles from './controls.module.css';

/** The least help that worked, most help first, as the levels of a goal begin with the least. One tap. */
export function PromptControl({ onRecord, recorded }: ControlProps<'PROMPT_LADDER'>) {
  const word = useWord();
  return (
    <fieldset className={styles.taps} aria-label={word('measureType.PROMPT_LADDER')}>
      {PROMPT_LEVELS.toReversed().map((prompt) => (
        <button
          key={prompt}
          type="button"
          className={styles.tap}
          aria-pressed={recorded?.prompt === prompt}
          onClick={() => onRecord({ type: 'PROMPT_LADDER', prompt })}
        >
          {word(`promptLevel.${prompt}`)}
        </button>
      ))}
    </fieldset>
  );
}
