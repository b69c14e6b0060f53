import { IconEye, IconEyeOff } from '../icons.ts';
import { useState, type ComponentProps } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { IconButton } from '../actions/button.tsx';
import { classes } from '../classes.ts';
import { Field, type FieldFrame } from './field.tsx';
import styles from './field.module.css';

/** A password that can be looked at: a mistyped one on a tablet is the usual reason for a refused sign-in. */
export function PasswordField({
  label,
  hint,
  error,
  ...input
}: FieldFrame & Omit<ComponentProps<'input'>, 'id' | 'type'>) {
  const t = useText();
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <span className={styles.withButton}>
          <input
            {...input}
            {...wiring}
            type={shown ? 'text' : 'password'}
            className={classes(styles.control, styles.roomForButton)}
          />
          <IconButton
            label={t(shown ? 'field.hidePassword' : 'field.showPassword')}
            icon={shown ? <IconEyeOff size={20} /> : <IconEye size={20} />}
            onClick={() => setShown(!shown)}
          />
        </span>
      )}
    </Field>
  );
}
