import { PROMPT_LEVELS, type PromptLevel } from '@trellis/domain';
import { useId, useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import type { ControlProps } from './control.ts';
import styles from './controls.module.css';
import { RecordButton } from './record-button.tsx';

const COLUMNS: readonly (PromptLevel | null)[] = [null, ...PROMPT_LEVELS.toReversed()];

/** A chain of steps, each with the help it took. A step that was not tried is said to be so, never the hardest help. */
export function StepChain({ measure, value, onChange, onRecord }: ControlProps<'STEPS'>) {
  const t = useText();
  const word = useWord();
  const name = useId();
  const [opened, setOpened] = useState(false);
  const prompts = value?.prompts ?? measure.steps.map(() => null);
  const say = (prompt: PromptLevel | null) =>
    prompt === null ? t('recording.notTried') : word(`promptLevel.${prompt}`);
  if (!opened && !value) {
    return (
      <div className={styles.line}>
        <Button large onClick={() => setOpened(true)}>
          {t('recording.openSteps', { count: measure.steps.length })}
        </Button>
      </div>
    );
  }
  const set = (place: number, prompt: PromptLevel | null) =>
    onChange({ type: 'STEPS', prompts: prompts.map((each, at) => (at === place ? prompt : each)) });
  return (
    <div className={styles.chain}>
      <table className={styles.chainTable}>
        <thead>
          <tr>
            <th scope="col">{t('recording.steps')}</th>
            {COLUMNS.map((prompt, column) => (
              <th key={prompt} scope="col" id={`${name}-help-${column}`}>
                {say(prompt)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measure.steps.map((words, place) => (
            <tr key={words}>
              <th scope="row" id={`${name}-step-${place}`}>
                <OwnWords>{words}</OwnWords>
              </th>
              {COLUMNS.map((prompt, column) => (
                <td key={prompt}>
                  <label className={styles.chainCell}>
                    <input
                      type="radio"
                      name={`${name}-${place}`}
                      className={styles.chainRadio}
                      aria-labelledby={`${name}-step-${place} ${name}-help-${column}`}
                      checked={prompts[place] === prompt}
                      onChange={() => set(place, prompt)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.line}>
        <Button large onClick={() => onChange({ type: 'STEPS', prompts: measure.steps.map(() => 'NONE') })}>
          {t('recording.allAlone')}
        </Button>
        <RecordButton value={value} onRecord={onRecord} />
      </div>
    </div>
  );
}
