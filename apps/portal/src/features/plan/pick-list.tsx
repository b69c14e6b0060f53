import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { IconButton } from '../../ui/actions/button.tsx';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { IconX } from '../../ui/icons.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import styles from './plan.module.css';

interface PickListProps {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  values: readonly string[];
  onPick: (values: string[]) => void;
  /** How one is said once it is picked, where its label is not enough. */
  told?: (value: string) => string;
  /** What stands under each that is picked, by its value; each then takes a row of its own. */
  under?: Readonly<Record<string, ReactNode>>;
}

/** Some of many, in the order they were picked: the platform's own list to add, and what is picked to take out again. */
export function PickList({ name, label, choices, values, onPick, told, under }: PickListProps) {
  const t = useText();
  const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <Stack gap={1}>
      <SelectField
        name={name}
        label={label}
        value=""
        onChange={(event) => onPick([...values, event.currentTarget.value])}
      >
        <option value="">{t('plan.pick')}</option>
        {choices
          .filter(({ value }) => !values.includes(value))
          .map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
      </SelectField>
      <ul className={under ? styles.pickedRows : styles.picked} aria-label={label}>
        {values.map((value) => (
          <li key={value}>
            <div className={styles.pickedOne}>
              {told?.(value) ?? labelOf(value)}
              <IconButton
                label={t('plan.strand.technique.remove', { name: labelOf(value) })}
                icon={<IconX size={16} />}
                onClick={() => onPick(values.filter((each) => each !== value))}
              />
            </div>
            {under?.[value]}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
