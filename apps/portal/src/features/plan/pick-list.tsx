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
}

/** Some of many, in the order they were picked: the platform's own list to add, and what is picked to take out again. */
export function PickList({ name, label, choices, values, onPick }: PickListProps) {
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
      <ul className={styles.picked} aria-label={label}>
        {values.map((value) => (
          <li key={value}>
            {labelOf(value)}
            <IconButton
              label={t('plan.strand.technique.remove', { name: labelOf(value) })}
              icon={<IconX size={16} />}
              onClick={() => onPick(values.filter((each) => each !== value))}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
