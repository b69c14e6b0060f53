import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';
import { Field, type FieldFrame } from './field.tsx';
import styles from './field.module.css';

type Control<Tag extends 'input' | 'textarea' | 'select'> = FieldFrame & Omit<ComponentProps<Tag>, 'id'>;

export function TextField({ label, hint, error, className, ...input }: Control<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => <input {...input} {...wiring} className={classes(styles.control, className)} />}
    </Field>
  );
}

/** Grows with its text where the browser can, and never hides a line behind a scroll bar on paper. */
export function TextArea({ label, hint, error, className, rows = 2, ...area }: Control<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <textarea {...area} {...wiring} rows={rows} className={classes(styles.control, styles.area, className)} />
      )}
    </Field>
  );
}

/** The platform's own list: best for a finger, and for up to about fifteen things to choose from. */
export function SelectField({ label, hint, error, className, children, ...select }: Control<'select'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <select {...select} {...wiring} className={classes(styles.control, styles.select, className)}>
          {children}
        </select>
      )}
    </Field>
  );
}
