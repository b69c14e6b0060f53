import { LANGUAGES, SEXES } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Segmented } from '../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { Columns, Stack } from '../../ui/layout/layout.tsx';
import { Section } from '../../ui/page/page.tsx';
import type { FieldFaults } from '../../lib/graphql/use-faults.ts';
import type { IntakeForm } from './intake-form.ts';
import { LikelySameChildren } from './likely-same.tsx';

export interface IntakePartProps {
  form: IntakeForm;
  change: (part: Partial<IntakeForm>) => void;
  faults: FieldFaults;
}

/** Who comes: a name in either script, and what tells this child from another. */
export function ChildFields({ form, change, faults }: IntakePartProps) {
  const t = useText();
  const word = useWord();
  const today = useToday();
  return (
    <Section title={t('intake.child')}>
      <Stack gap={3}>
        <Columns min={240}>
          <TextField
            label={t('intake.name')}
            data-identifying
            lang="en"
            autoComplete="off"
            value={form.name}
            error={faults['name']}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <TextField
            label={t('intake.nameLocal')}
            data-identifying
            lang="hi"
            autoComplete="off"
            value={form.nameLocal}
            error={faults['nameLocal']}
            onChange={({ currentTarget }) => change({ nameLocal: currentTarget.value })}
          />
        </Columns>
        <LikelySameChildren name={form.name} nameLocal={form.nameLocal} />
        <Columns min={140}>
          <TextField
            label={t('intake.birthDate')}
            type="date"
            max={today}
            value={form.birthDate}
            error={faults['birthDate']}
            onChange={({ currentTarget }) => change({ birthDate: currentTarget.value })}
          />
          <SelectField
            label={t('intake.sex')}
            value={form.sex}
            error={faults['sex']}
            onChange={({ currentTarget }) => change({ sex: SEXES.find((sex) => sex === currentTarget.value) ?? '' })}
          >
            <option value="">{t('intake.choose')}</option>
            {SEXES.map((sex) => (
              <option key={sex} value={sex}>
                {word(`sex.${sex}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('intake.weeks')}
            hint={t('intake.weeksHint')}
            inputMode="numeric"
            value={form.weeks}
            error={faults['gestationDays']}
            onChange={({ currentTarget }) => change({ weeks: currentTarget.value })}
          />
          <TextField
            label={t('intake.mrn')}
            autoComplete="off"
            value={form.mrn}
            error={faults['mrn']}
            onChange={({ currentTarget }) => change({ mrn: currentTarget.value })}
          />
        </Columns>
        <Segmented
          label={t('intake.language')}
          value={form.language}
          onChange={(language) => change({ language })}
          choices={LANGUAGES.map((value) => ({ value, label: word(`language.${value}`) }))}
        />
      </Stack>
    </Section>
  );
}
