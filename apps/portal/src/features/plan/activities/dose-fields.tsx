import { DELIVERY_MODES, type Dose, DOSE_MODES } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import styles from '../plan.module.css';

const NEW_DOSE: Dose = {
  mode: 'WEEKLY_OR_FORTNIGHTLY',
  timesPerWeek: 1,
  minutes: 45,
  weeks: null,
  deliveryMode: 'CLINIC',
};

/** What a strand takes of a week: how often, how long, for how many weeks, where and in which mode. */
export function DoseFields({ dose, onChange }: { dose: Dose | null; onChange: (dose: Dose | null) => void }) {
  const t = useText();
  const word = useWord();
  return (
    <fieldset>
      <legend>{t('plan.strand.dose')}</legend>
      <div className={styles.facts}>
        <TextField
          name="dose"
          label={t('plan.strand.times')}
          type="number"
          min={0.25}
          max={11}
          step={0.25}
          value={dose?.timesPerWeek ?? ''}
          onChange={(event) => {
            const timesPerWeek = Number(event.currentTarget.value);
            onChange(timesPerWeek > 0 ? { ...(dose ?? NEW_DOSE), timesPerWeek } : null);
          }}
        />
        <TextField
          label={t('plan.strand.minutes')}
          type="number"
          min={5}
          max={240}
          step={5}
          value={dose?.minutes ?? ''}
          onChange={(event) => onChange({ ...(dose ?? NEW_DOSE), minutes: Number(event.currentTarget.value) })}
        />
        <TextField
          label={t('plan.strand.weeks')}
          type="number"
          min={1}
          max={52}
          value={dose?.weeks ?? ''}
          onChange={(event) => {
            const weeks = event.currentTarget.value === '' ? null : Number(event.currentTarget.value);
            onChange({ ...(dose ?? NEW_DOSE), weeks });
          }}
        />
        <SelectField
          label={t('plan.strand.setting')}
          value={dose?.deliveryMode ?? ''}
          onChange={(event) => {
            const deliveryMode = DELIVERY_MODES.find((each) => each === event.currentTarget.value);
            if (deliveryMode) onChange({ ...(dose ?? NEW_DOSE), deliveryMode });
          }}
        >
          <option value="">{t('plan.choose')}</option>
          {DELIVERY_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {word(`deliveryMode.${mode}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('plan.strand.mode')}
          value={dose?.mode ?? ''}
          onChange={(event) => {
            const mode = DOSE_MODES.find((each) => each === event.currentTarget.value);
            if (mode) onChange({ ...(dose ?? NEW_DOSE), mode });
          }}
        >
          <option value="">{t('plan.choose')}</option>
          {DOSE_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {word(`doseMode.${mode}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </fieldset>
  );
}
