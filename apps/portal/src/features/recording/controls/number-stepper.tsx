import { useId } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { IconMinus, IconPlus } from '../../../ui/icons.ts';
import styles from './controls.module.css';

interface NumberStepperProps {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  step?: number;
  min?: number;
  max?: number;
}

/** A number for a thumb: large steps down and up, and the field between them for one that is known. */
export function NumberStepper({ label, value, onChange, step = 1, min, max }: NumberStepperProps) {
  const t = useText();
  const id = useId();
  const within = (next: number) => Math.min(max ?? next, Math.max(min ?? next, next));
  const move = (by: number) => onChange(within((value ?? min ?? 0) + by));
  return (
    <div className={styles.stepper}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.stepperRow}>
        <button
          type="button"
          className={styles.step}
          aria-label={`${label}: ${t('recording.less')}`}
          onClick={() => move(-step)}
        >
          <IconMinus size={22} aria-hidden="true" />
        </button>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          className={styles.number}
          value={value ?? ''}
          step="any"
          min={min}
          max={max}
          onChange={({ currentTarget }) =>
            onChange(Number.isNaN(currentTarget.valueAsNumber) ? undefined : within(currentTarget.valueAsNumber))
          }
        />
        <button
          type="button"
          className={styles.step}
          aria-label={`${label}: ${t('recording.more')}`}
          onClick={() => move(step)}
        >
          <IconPlus size={22} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
