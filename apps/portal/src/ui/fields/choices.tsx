import { useId, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './choices.module.css';

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  disabled?: boolean;
}

interface ChoicesProps<Value extends string> {
  /** The question. Always there for those who listen; `labelHidden` when the eye has it from elsewhere. */
  label: ReactNode;
  labelHidden?: boolean;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** A handful of things of which one holds, side by side. Arrow keys move, as in every radio group. */
export function Segmented<Value extends string>({ label, labelHidden, choices, value, onChange }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={classes(styles.legend, labelHidden && styles.unseen)}>{label}</legend>
      <div className={styles.segments}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ManyProps<Value extends string> extends Omit<ChoicesProps<Value>, 'value' | 'onChange'> {
  values: readonly Value[];
  onChange: (values: Value[]) => void;
}

/** Chips of which any number may hold. Keeps the order of the choices, not of the taps. */
export function ChoiceChips<Value extends string>({ label, labelHidden, choices, values, onChange }: ManyProps<Value>) {
  const toggle = (value: Value) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === value ? !values.includes(each) : values.includes(each))),
    );
  return (
    <fieldset className={styles.group}>
      <legend className={classes(styles.legend, labelHidden && styles.unseen)}>{label}</legend>
      <div className={styles.chips}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.chip}>
            <input
              type="checkbox"
              checked={values.includes(choice.value)}
              disabled={choice.disabled}
              onChange={() => toggle(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, at once, without a Save. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.switchRow}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={styles.switch}
        checked={checked}
        aria-checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
