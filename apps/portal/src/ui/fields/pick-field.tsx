import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/UnstyledButton.css';
import { MultiSelect, Select } from '@mantine/core';
import { useText } from '../../lib/i18n/use-text.ts';
import { Field, type FieldFrame } from './field.tsx';
import styles from './pick-field.module.css';

export interface Pick {
  value: string;
  label: string;
}

export interface PickGroup {
  group: string;
  items: readonly Pick[];
}

interface PickFieldProps extends FieldFrame {
  /** What to choose from, in order; grouped where that helps. Typing narrows it down. */
  choices: readonly (Pick | PickGroup)[];
  placeholder?: string;
  disabled?: boolean;
  required?: boolean;
}

function dataOf(choices: PickFieldProps['choices']) {
  return choices.map((choice) =>
    'group' in choice ? { group: choice.group, items: choice.items.map((item) => ({ ...item })) } : { ...choice },
  );
}

// A list in the page's own layer: one that is moved to the body would lie behind a sheet, which covers all of it.
const LIST = { withinPortal: false, floatingStrategy: 'fixed', shadow: undefined, offset: 4 } as const;

interface PickOneProps extends PickFieldProps {
  value: string | undefined;
  onPick: (value: string | undefined) => void;
  clearable?: boolean;
}

/** One of many, found by typing. For up to about fifteen things `SelectField` is simpler and needs no download. */
export function PickField({ label, hint, error, choices, value, onPick, ...rest }: PickOneProps) {
  const t = useText();
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <Select
          {...rest}
          {...wiring}
          data={dataOf(choices)}
          value={value ?? null}
          onChange={(picked) => onPick(picked ?? undefined)}
          searchable
          nothingFoundMessage={t('palette.nothing')}
          comboboxProps={LIST}
          classNames={{ input: styles.input, dropdown: styles.list, option: styles.option, groupLabel: styles.group }}
        />
      )}
    </Field>
  );
}

interface PickManyProps extends PickFieldProps {
  values: readonly string[];
  onPick: (values: string[]) => void;
  max?: number;
}

/** Any number of many, found by typing; what is picked stands in the field and can be taken out again. */
export function PickManyField({ label, hint, error, choices, values, onPick, max, ...rest }: PickManyProps) {
  const t = useText();
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <MultiSelect
          {...rest}
          {...wiring}
          data={dataOf(choices)}
          value={[...values]}
          onChange={onPick}
          maxValues={max}
          searchable
          hidePickedOptions
          nothingFoundMessage={t('palette.nothing')}
          comboboxProps={LIST}
          classNames={{
            input: styles.input,
            pill: styles.pill,
            dropdown: styles.list,
            option: styles.option,
            groupLabel: styles.group,
          }}
        />
      )}
    </Field>
  );
}
