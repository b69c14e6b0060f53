import { useText } from '../../../lib/i18n/use-text.ts';
import type { ControlProps } from './control.ts';
import styles from './controls.module.css';
import { NumberStepper } from './number-stepper.tsx';
import { RecordButton } from './record-button.tsx';

/** Up to this many tries there is a button for each count; more would be too narrow for a thumb. */
const MOST_BUTTONS = 10;

/** So many of so many tries: one tap on the count where the tries are few. */
export function CountControl({ measure, value, onChange, onRecord, recorded }: ControlProps<'COUNT_OF_N'>) {
  const t = useText();
  const { of } = measure;
  const label = t('recording.count', { of });
  if (of > MOST_BUTTONS) {
    return (
      <div className={styles.line}>
        <NumberStepper
          label={label}
          value={value?.count}
          min={0}
          max={of}
          onChange={(count) =>
            onChange(count === undefined ? undefined : { type: 'COUNT_OF_N', count: Math.round(count), of })
          }
        />
        <RecordButton value={value} onRecord={onRecord} />
      </div>
    );
  }
  return (
    <fieldset className={styles.taps} aria-label={label}>
      {Array.from({ length: of + 1 }, (_, count) => (
        <button
          key={count}
          type="button"
          className={styles.tap}
          aria-pressed={recorded?.count === count}
          onClick={() => onRecord({ type: 'COUNT_OF_N', count, of })}
        >
          {count}
        </button>
      ))}
    </fieldset>
  );
}
